namespace Verify;

/// <summary>An activation function σ of one unit, and its slope.</summary>
public interface IActivation
{
    /// <summary>γ = sup |σ′|, the factor by which one step can at most stretch a gradient, beside ‖R‖₂.</summary>
    static abstract double Gamma { get; }

    /// <summary>σ(a) for a pre-activation a.</summary>
    static abstract T Value<T>(T a) where T : struct, IReal<T>;

    /// <summary>σ′(a); at a kink, the slope from the left.</summary>
    static abstract T Slope<T>(T a) where T : struct, IReal<T>;
}
