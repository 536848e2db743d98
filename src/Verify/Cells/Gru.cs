using System.Runtime.CompilerServices;
namespace Verify;

/// <summary>Gated recurrent unit, reset applied after the recurrent product, as in cuDNN and PyTorch (Cho et al. 2014, v1). Gates: r z n.</summary>
public readonly struct Gru : ICell<Gru>
{
    public static int GateCount => 3;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static State<T> Step<T>(Gates<T> x, Gates<T> r, State<T> s) where T : struct, IReal<T>
    {
        var (reset, update) = (Logistic.Value(x.A + r.A), Logistic.Value(x.B + r.B));
        var candidate = T.Tanh(x.C + reset * r.C);
        return new((T.One - update) * candidate + update * s.H, T.Zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pull<T> Back<T>(Gates<T> x, Gates<T> r, State<T> s, State<T> d) where T : struct, IReal<T>
    {
        var (reset, update) = (Logistic.Value(x.A + r.A), Logistic.Value(x.B + r.B));
        var candidate = T.Tanh(x.C + reset * r.C);
        var dn = d.H * (T.One - update) * (T.One - candidate * candidate);
        var dr = dn * r.C * reset * (T.One - reset);
        var dz = d.H * (s.H - candidate) * update * (T.One - update);
        return new(new(dr, dz, dn, T.Zero), new(dr, dz, dn * reset, T.Zero), new(d.H * update, T.Zero));
    }
}
