namespace Verify;

/// <summary>The sequence is run from its end to its beginning, forward and backward.</summary>
public sealed class RunsBackwardsInTime<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Input(Inputs<Real32> p, int t, int n) => base.Input(p, p.Shape.T - 1 - t, n);
    protected override ReadOnlySpan<Real32> Paired(Sum sum, Inputs<Real32> p, Outputs<Real32> y, int t, int n) =>
        sum == Sum.W ? Input(p, t, n) : base.Paired(sum, p, y, t, n);
}
