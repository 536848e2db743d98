namespace Verify;

/// <summary>The product with the state stops one term early.</summary>
public sealed class SkipsTheLastUnit<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        var cut = p.R.Map(r => r);
        for (int at = p.Shape.H - 1; at < cut.Length; at += p.Shape.H) cut[at] = Real32.Zero;
        base.Forward(p with { R = cut }, y);
    }
}
