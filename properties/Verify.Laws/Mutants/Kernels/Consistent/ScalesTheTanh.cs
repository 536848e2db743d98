namespace Verify;

/// <summary>LeCun's 1.7159·tanh(2a/3) for tanh, forward and backward.</summary>
public sealed class ScalesTheTanh : Faulty<Elman<Tanh>>
{
    protected override State<Real32> Step(Gates<Real32> x, Gates<Real32> r, State<Real32> s) => Wrong.Step(x, r, s);
    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d) => Derivative.Transpose<Wrong, Real32>(x, r, s, d);

    /// <summary>The equations that forward and backward agree on.</summary>
    readonly struct Wrong : ICell<Wrong>
    {
        public static int GateCount => 1;
        public static State<T> Step<T>(Gates<T> x, Gates<T> r, State<T> s) where T : struct, IReal<T>
        {
            return new(T.Of(1.7159) * T.Tanh(T.Of(2.0 / 3) * (x.A + r.A)), T.Zero);
        }
    }
}
