namespace Verify;

/// <summary>The forget gate has a hidden bias of one, forward and backward.</summary>
public sealed class AddsOneToTheForgetGate : Faulty<Lstm>
{
    protected override State<Real32> Step(Gates<Real32> x, Gates<Real32> r, State<Real32> s) => Wrong.Step(x, r, s);
    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d) => Derivative.Transpose<Wrong, Real32>(x, r, s, d);

    /// <summary>The equations that forward and backward agree on.</summary>
    readonly struct Wrong : ICell<Wrong>
    {
        public static int GateCount => 4;
        public static State<T> Step<T>(Gates<T> x, Gates<T> r, State<T> s) where T : struct, IReal<T>
        {
            var (i, f, g, o) = x + r;
            var c = Logistic.Value(f + T.One) * s.C + Logistic.Value(i) * T.Tanh(g);
            return new(Logistic.Value(o) * T.Tanh(c), c);
        }
    }
}
