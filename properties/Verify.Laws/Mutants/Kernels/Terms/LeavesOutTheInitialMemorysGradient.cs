namespace Verify;

/// <summary>dC0 is zero.</summary>
public sealed class LeavesOutTheInitialMemorysGradient<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => TCell.HasMemory ? null : "there is no memory";

    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g)
    {
        base.Backward(p, y, d, g);
        Array.Clear(g.C0);
    }
}
