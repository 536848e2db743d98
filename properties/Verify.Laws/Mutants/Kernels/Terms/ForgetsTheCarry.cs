namespace Verify;

/// <summary>No gradient reaches the step before through the recurrent product.</summary>
public sealed class ForgetsTheCarry<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.Carry ? Real32.Zero : term;
}
