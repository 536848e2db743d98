using System.Runtime.CompilerServices;
namespace Verify;

/// <summary>Long short-term memory (Hochreiter and Schmidhuber 1997; forget gate by Gers et al. 2000). Gates: i f g o.</summary>
public readonly struct Lstm : ICell<Lstm>
{
    public static int GateCount => 4;
    public static bool HasMemory => true;
    public static bool Additive => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static State<T> Step<T>(Gates<T> x, Gates<T> r, State<T> s) where T : struct, IReal<T>
    {
        var (i, f, g, o) = x + r;
        var c = Logistic.Value(f) * s.C + Logistic.Value(i) * T.Tanh(g);
        return new(H: Logistic.Value(o) * T.Tanh(c), C: c);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pull<T> Back<T>(Gates<T> x, Gates<T> r, State<T> s, State<T> d) where T : struct, IReal<T>
    {
        var a = x + r;
        var (i, f, g, o) = (Logistic.Value(a.A), Logistic.Value(a.B), T.Tanh(a.C), Logistic.Value(a.D));
        var y = T.Tanh(f * s.C + i * g);
        var dc = d.C + d.H * o * (T.One - y * y);
        var da = new Gates<T>(dc * g * i * (T.One - i), dc * s.C * f * (T.One - f), dc * i * (T.One - g * g), d.H * y * o * (T.One - o));
        return new(da, da, new(T.Zero, dc * f));
    }
}
