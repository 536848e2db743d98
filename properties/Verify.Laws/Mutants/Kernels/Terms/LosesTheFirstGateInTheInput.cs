namespace Verify;

/// <summary>The first gate sends nothing to the input.</summary>
public sealed class LosesTheFirstGateInTheInput<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.X && j < shape.H ? Real32.Zero : term;
}
