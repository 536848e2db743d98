namespace Verify;

/// <summary>dR pairs the gate gradients with the state after the step.</summary>
public sealed class TakesTheStateAfterForTheStateBefore<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Paired(Sum sum, Inputs<Real32> p, Outputs<Real32> y, int t, int n) =>
        sum == Sum.R ? y.Y.AsSpan((t * p.Shape.N + n) * p.Shape.H, p.Shape.H) : base.Paired(sum, p, y, t, n);
}
