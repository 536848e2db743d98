namespace Verify;

/// <summary>Rows of [T·N] after the first 65,535 send nothing to the biases.</summary>
public sealed class FailsOverAGridOfSequences<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.Bw && t * shape.N + n >= 65_535 ? Real32.Zero : term;
}
