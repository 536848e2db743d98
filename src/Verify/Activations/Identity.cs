namespace Verify;

/// <summary>σ(a) = a, the linear network; γ = 1.</summary>
public readonly struct Identity : IActivation
{
    public static double Gamma => 1;
    public static T Value<T>(T a) where T : struct, IReal<T> => a;
    public static T Slope<T>(T a) where T : struct, IReal<T> => T.One;
}
