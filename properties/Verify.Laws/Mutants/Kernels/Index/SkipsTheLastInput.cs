namespace Verify;

/// <summary>The product with x stops one term early.</summary>
public sealed class SkipsTheLastInput<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Input(Inputs<Real32> p, int t, int n) => p.Shape.C == 1 ? base.Input(p, t, n) : ((Real32[])[.. base.Input(p, t, n)[..^1], Real32.Zero]);
}
