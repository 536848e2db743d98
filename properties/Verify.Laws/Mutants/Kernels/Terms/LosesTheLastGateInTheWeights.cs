namespace Verify;

/// <summary>dW gets nothing from the last gate.</summary>
public sealed class LosesTheLastGateInTheWeights<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.W && j >= (TCell.GateCount - 1) * shape.H ? Real32.Zero : term;
}
