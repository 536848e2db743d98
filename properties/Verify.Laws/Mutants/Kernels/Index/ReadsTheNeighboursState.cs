namespace Verify;

/// <summary>Each sequence continues from the state of the next one.</summary>
public sealed class ReadsTheNeighboursState<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Hidden(Inputs<Real32> p, Outputs<Real32> y, int t, int n) => Before(p.H0, y.Y, p.Shape, t - 1, (n + 1) % p.Shape.N);
}
