namespace Verify;

/// <summary>The gradient goes back sixty-four steps and no further.</summary>
public sealed class StopsTheGradientAfterSixtyFourSteps<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override State<Real32> Arriving(Upstream<Real32> d, Gradients<Real32> g, int t, int at, int i)
    {
        int steps = d.Hn.Length == 0 ? 0 : d.Y.Length / d.Hn.Length;
        return t == steps - 65 ? new(d.Y[at], TCell.HasMemory ? g.C0[i] : Real32.Zero) : base.Arriving(d, g, t, at, i);
    }
}
