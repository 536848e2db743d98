namespace Verify;

/// <summary>The reset gate multiplies W·x as well, forward and backward.</summary>
public sealed class ResetsTheInputToo : Faulty<Gru>
{
    protected override State<Real32> Step(Gates<Real32> x, Gates<Real32> r, State<Real32> s) => Wrong.Step(x, r, s);
    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d) => Derivative.Transpose<Wrong, Real32>(x, r, s, d);

    /// <summary>The equations that forward and backward agree on.</summary>
    readonly struct Wrong : ICell<Wrong>
    {
        public static int GateCount => 3;
        public static State<T> Step<T>(Gates<T> x, Gates<T> r, State<T> s) where T : struct, IReal<T>
        {
            var (reset, update) = (Logistic.Value(x.A + r.A), Logistic.Value(x.B + r.B));
            return new((T.One - update) * T.Tanh(reset * (x.C + r.C)) + update * s.H, T.Zero);
        }
    }
}
