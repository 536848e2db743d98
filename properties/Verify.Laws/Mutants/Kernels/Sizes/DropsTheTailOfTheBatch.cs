namespace Verify;

/// <summary>The last sequences of a batch over four that is no multiple of four send nothing to dR.</summary>
public sealed class DropsTheTailOfTheBatch<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.R && shape.N > 4 && n >= shape.N / 4 * 4 ? Real32.Zero : term;
}
