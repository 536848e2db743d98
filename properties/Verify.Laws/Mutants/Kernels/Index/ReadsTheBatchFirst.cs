namespace Verify;

/// <summary>x is read as [N,T,C].</summary>
public sealed class ReadsTheBatchFirst<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Input(Inputs<Real32> p, int t, int n) => p.X.AsSpan((n * p.Shape.T + t) * p.Shape.C, p.Shape.C);
}
