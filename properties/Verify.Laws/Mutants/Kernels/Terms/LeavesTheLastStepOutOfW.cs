namespace Verify;

/// <summary>dW lacks the last step.</summary>
public sealed class LeavesTheLastStepOutOfW<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.W && t == shape.T - 1 ? Real32.Zero : term;
}
