using System.Runtime.CompilerServices;
namespace Verify;

/// <summary>The plain recurrent cell, h = σ(x + r), over an activation σ (Elman 1990). Gates: a.</summary>
public readonly struct Elman<TActivation> : ICell<Elman<TActivation>> where TActivation : struct, IActivation
{
    public static int GateCount => 1;
    public static bool Additive => true;
    public static Activation? Activation => Verify.Activation.Of<TActivation>();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static State<T> Step<T>(Gates<T> x, Gates<T> r, State<T> s) where T : struct, IReal<T> =>
        new(TActivation.Value(x.A + r.A), T.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pull<T> Back<T>(Gates<T> x, Gates<T> r, State<T> s, State<T> d) where T : struct, IReal<T>
    {
        var a = new Gates<T>(TActivation.Slope(x.A + r.A) * d.H, T.Zero, T.Zero, T.Zero);
        return new(a, a, new(T.Zero, T.Zero));
    }
}
