namespace Verify;

/// <summary>dW is divided by two.</summary>
public sealed class HalvesTheWeightGradient<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.W ? term * Real32.Of(0.5) : term;
}
