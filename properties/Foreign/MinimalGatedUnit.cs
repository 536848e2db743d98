using Verify;
namespace Foreign;

/// <summary>Minimal gated unit (Zhou et al. 2016), its forget gate applied after the product. Gates: f n. A cell in one file, with its transpose derived.</summary>
public readonly struct MinimalGatedUnit : ICell<MinimalGatedUnit>
{
    public static int GateCount => 2;

    public static State<T> Step<T>(Gates<T> x, Gates<T> r, State<T> s) where T : struct, IReal<T>
    {
        var forget = Logistic.Value(x.A + r.A);
        var candidate = T.Tanh(x.B + forget * r.B);
        return new((T.One - forget) * s.H + forget * candidate, T.Zero);
    }
}
