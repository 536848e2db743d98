namespace Verify;

/// <summary>dR lacks all steps but the last sixteen.</summary>
public sealed class LeavesOldStepsOutOfTheWeights<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.R && t < shape.T - 16 ? Real32.Zero : term;
}
