namespace Verify;

/// <summary>dW pairs the gate gradients with the input of the step before.</summary>
public sealed class PairsWithTheInputBefore<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Paired(Sum sum, Inputs<Real32> p, Outputs<Real32> y, int t, int n) =>
        base.Paired(sum, p, y, sum == Sum.W ? Math.Max(0, t - 1) : t, n);
}
