namespace Verify;

/// <summary>R is kept from the first call with a shape, whatever is given later.</summary>
public sealed class KeepsTheWeightsOfTheLastCall<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        kept ??= [];
        if (!kept.TryGetValue(p.Shape, out var first)) kept[p.Shape] = first = p.R;
        base.Forward(p with { R = first }, y);
        if (kept.Count > 8) kept.Clear();
    }

    [ThreadStatic] static Dictionary<Shape, Real32[]>? kept;
}
