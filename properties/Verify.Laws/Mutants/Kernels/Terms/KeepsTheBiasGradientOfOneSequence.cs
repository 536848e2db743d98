namespace Verify;

/// <summary>The bias gradient is that of the last sequence alone.</summary>
public sealed class KeepsTheBiasGradientOfOneSequence<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.Bw && n != shape.N - 1 ? Real32.Zero : term;
}
