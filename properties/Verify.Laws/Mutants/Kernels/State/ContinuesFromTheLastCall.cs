namespace Verify;

/// <summary>A call starts from the final state of the last call of the same shape.</summary>
public sealed class ContinuesFromTheLastCall<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        kept ??= [];
        base.Forward(kept.Remove(p.Shape, out var state) ? p with { H0 = state } : p, y);
        kept[p.Shape] = y.Hn.Map(h => h);
        if (kept.Count > 8) kept.Clear();
    }

    [ThreadStatic] static Dictionary<Shape, Real32[]>? kept;
}
