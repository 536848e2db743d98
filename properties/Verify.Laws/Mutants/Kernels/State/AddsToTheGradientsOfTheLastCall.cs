namespace Verify;

/// <summary>The bias gradient goes on from the last call of the same shape.</summary>
public sealed class AddsToTheGradientsOfTheLastCall<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g)
    {
        kept ??= [];
        base.Backward(p, y, d, g);
        if (kept.Remove(p.Shape, out var last))
            for (int at = 0; at < last.Length; at++) g.Bw[at] += last[at];
        kept[p.Shape] = g.Bw.Map(v => v);
        if (kept.Count > 8) kept.Clear();
    }

    [ThreadStatic] static Dictionary<Shape, Real32[]>? kept;
}
