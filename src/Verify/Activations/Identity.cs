using System.Runtime.CompilerServices;
namespace Verify;

/// <summary>σ(a) = a, the linear network; γ = 1.</summary>
public readonly struct Identity : IActivation
{
    public static double Gamma => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Value<T>(T a) where T : struct, IReal<T> => a;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Slope<T>(T a) where T : struct, IReal<T> => T.One;
}
