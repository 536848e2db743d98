using System.Runtime.CompilerServices;
namespace Verify;

/// <summary>σ(a) = max(a, 0); γ = 1. Its slope at the kink a = 0 is 0.</summary>
public readonly struct Relu : IActivation
{
    public static double Gamma => 1;
    public static bool IsSmooth => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T a) where T : struct, IReal<T> => T.Where(a, a, T.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Slope<T>(T a) where T : struct, IReal<T> => T.Where(a, T.One, T.Zero);
}
