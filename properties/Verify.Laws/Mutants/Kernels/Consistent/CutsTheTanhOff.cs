namespace Verify;

/// <summary>tanh is cut off at ±0.999, forward and backward.</summary>
public sealed class CutsTheTanhOff : Faulty<Elman<Tanh>>
{
    protected override State<Real32> Step(Gates<Real32> x, Gates<Real32> r, State<Real32> s) => Wrong.Step(x, r, s);
    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d) => Derivative.Transpose<Wrong, Real32>(x, r, s, d);

    /// <summary>The equations that forward and backward agree on.</summary>
    readonly struct Wrong : ICell<Wrong>
    {
        public static int GateCount => 1;
        public static State<T> Step<T>(Gates<T> x, Gates<T> r, State<T> s) where T : struct, IReal<T>
        {
            var y = T.Tanh(x.A + r.A);
            return new(T.Where(y - T.Of(0.999), T.Of(0.999), T.Where(-y - T.Of(0.999), T.Of(-0.999), y)), T.Zero);
        }
    }
}
