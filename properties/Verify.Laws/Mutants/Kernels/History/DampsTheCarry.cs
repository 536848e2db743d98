namespace Verify;

/// <summary>A hundredth of the carried gradient is lost at every step.</summary>
public sealed class DampsTheCarry<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.Carry ? term * Real32.Of(0.99) : term;
}
