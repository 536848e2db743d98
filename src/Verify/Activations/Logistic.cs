using System.Runtime.CompilerServices;
namespace Verify;

/// <summary>σ(a) = 1/(1 + e⁻ᵃ), computed as (1 + tanh(a/2))/2, which cannot overflow; γ = ¼, reached at 0.</summary>
public readonly struct Logistic : IActivation
{
    public static double Gamma => 0.25;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T a) where T : struct, IReal<T> => (T.One + T.Tanh(a * T.Of(0.5))) * T.Of(0.5);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Slope<T>(T a) where T : struct, IReal<T>
    {
        var y = Value(a);
        return y * (T.One - y);
    }
}
