namespace Verify;

/// <summary>dR lacks the step that starts from the initial state.</summary>
public sealed class LeavesTheFirstStepOutOfR<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.R && t == 0 ? Real32.Zero : term;
}
