namespace Verify;

/// <summary>The last row of dR is zero.</summary>
public sealed class LosesTheLastRowInTheRecurrentGradient<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.R && j == TCell.GateCount * shape.H - 1 ? Real32.Zero : term;
}
