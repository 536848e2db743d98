namespace Verify;

/// <summary>A single unit sends no gradient to the step before.</summary>
public sealed class FailsForOneUnit<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.Carry && shape.H == 1 ? Real32.Zero : term;
}
