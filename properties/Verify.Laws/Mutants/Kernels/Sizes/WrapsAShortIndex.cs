namespace Verify;

/// <summary>A row of [T·N] is counted in 16 bits.</summary>
public sealed class WrapsAShortIndex<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Input(Inputs<Real32> p, int t, int n) => p.X.AsSpan((ushort)(t * p.Shape.N + n) * p.Shape.C, p.Shape.C);
}
