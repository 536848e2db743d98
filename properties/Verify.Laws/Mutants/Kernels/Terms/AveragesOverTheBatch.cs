namespace Verify;

/// <summary>dR is divided by the number of sequences.</summary>
public sealed class AveragesOverTheBatch<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.R ? term * Real32.Of(1.0 / shape.N) : term;
}
