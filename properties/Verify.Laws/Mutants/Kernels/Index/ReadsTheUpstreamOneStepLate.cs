namespace Verify;

/// <summary>The upstream gradient of the step before arrives.</summary>
public sealed class ReadsTheUpstreamOneStepLate<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override State<Real32> Arriving(Upstream<Real32> d, Gradients<Real32> g, int t, int at, int i)
    {
        int width = d.Hn.Length;
        return new(d.Y[t == 0 ? at : at - width] + g.H0[i], TCell.HasMemory ? g.C0[i] : Real32.Zero);
    }
}
