using System.Runtime.CompilerServices;
namespace Verify;

/// <summary>σ(a) = a where a > 0, else eᵃ − 1 (α = 1); γ = 1. Its slope has no jump: 1 at a = 0.</summary>
public readonly struct Elu : IActivation
{
    public static double Gamma => 1;
    public static bool IsSmooth => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T a) where T : struct, IReal<T> => T.Where(a, a, T.Exp(a) - T.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Slope<T>(T a) where T : struct, IReal<T> => T.Where(a, T.One, T.Exp(a));
}
