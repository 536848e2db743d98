namespace Verify;

/// <summary>A row's place is computed as row·count/count, which overflows 32 bits.</summary>
public sealed class OverflowsWhenDividingTheWork<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Input(Inputs<Real32> p, int t, int n)
    {
        int count = p.Shape.T * p.Shape.N, row = t * p.Shape.N + n;
        return p.X.AsSpan(Math.Abs(unchecked(row * count) / count) * p.Shape.C, p.Shape.C);
    }
}
