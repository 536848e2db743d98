namespace Verify;

/// <summary>x is read as [T,C,N].</summary>
public sealed class TakesTheBatchStrideForTheFeatureStride<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Input(Inputs<Real32> p, int t, int n) =>
        (Real32[])[.. Enumerable.Range(0, p.Shape.C).Select(k => p.X[(t * p.Shape.C + k) * p.Shape.N + n])];
}
