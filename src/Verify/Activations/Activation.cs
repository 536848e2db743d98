namespace Verify;

/// <summary>An activation function as a value, for laws that speak of γ and σ′.</summary>
public abstract class Activation
{
    /// <inheritdoc cref="IActivation.Gamma"/>
    public abstract double Gamma { get; }

    /// <inheritdoc cref="IActivation.IsSmooth"/>
    public abstract bool IsSmooth { get; }

    /// <inheritdoc cref="IActivation.Value"/>
    public abstract T Value<T>(T a) where T : struct, IReal<T>;

    /// <inheritdoc cref="IActivation.Slope"/>
    public abstract T Slope<T>(T a) where T : struct, IReal<T>;

    /// <summary>The activation of type <typeparamref name="TActivation"/>.</summary>
    public static Activation Of<TActivation>() where TActivation : struct, IActivation => Typed<TActivation>.Instance;

    sealed class Typed<TActivation> : Activation where TActivation : struct, IActivation
    {
        public static readonly Typed<TActivation> Instance = new();
        public override double Gamma => TActivation.Gamma;
        public override bool IsSmooth => TActivation.IsSmooth;
        public override T Value<T>(T a) => TActivation.Value(a);
        public override T Slope<T>(T a) => TActivation.Slope(a);
        public override string ToString() => typeof(TActivation).Name;
    }
}
