using System.Runtime.CompilerServices;
namespace Verify;

/// <summary>σ(a) = tanh a; γ = 1, reached at 0.</summary>
public readonly struct Tanh : IActivation
{
    public static double Gamma => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T a) where T : struct, IReal<T> => T.Tanh(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Slope<T>(T a) where T : struct, IReal<T>
    {
        var y = T.Tanh(a);
        return T.One - y * y;
    }
}
