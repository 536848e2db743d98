namespace Verify;

/// <summary>The upstream gradient of the first step is not taken in.</summary>
public sealed class IgnoresTheFirstUpstream<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g)
    {
        var late = d.Y.Map(v => v);
        Array.Clear(late, 0, Math.Min(late.Length, d.Hn.Length));
        base.Backward(p, y, d with { Y = late }, g);
    }
}
