using System.Runtime.CompilerServices;
namespace Verify;

/// <summary>σ(a) = a where a > 0, else 0.01·a; γ = 1. Its slope at the kink a = 0 is 0.01.</summary>
public readonly struct LeakyRelu : IActivation
{
    public static double Gamma => 1;
    public static bool IsSmooth => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T a) where T : struct, IReal<T> => T.Where(a, a, T.Of(0.01) * a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Slope<T>(T a) where T : struct, IReal<T> => T.Where(a, T.One, T.Of(0.01));
}
