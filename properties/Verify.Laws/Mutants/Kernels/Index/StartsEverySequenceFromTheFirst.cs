namespace Verify;

/// <summary>Every sequence starts from the initial state of the first.</summary>
public sealed class StartsEverySequenceFromTheFirst<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Hidden(Inputs<Real32> p, Outputs<Real32> y, int t, int n) => Before(p.H0, y.Y, p.Shape, t - 1, t == 0 ? 0 : n);
}
