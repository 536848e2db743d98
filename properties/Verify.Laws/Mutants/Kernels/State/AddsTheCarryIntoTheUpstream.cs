namespace Verify;

/// <summary>The gradient that is carried on is added into the upstream array.</summary>
public sealed class AddsTheCarryIntoTheUpstream<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override State<Real32> Arriving(Upstream<Real32> d, Gradients<Real32> g, int t, int at, int i)
    {
        var arriving = base.Arriving(d, g, t, at, i);
        d.Y[at] = arriving.H;
        return arriving;
    }
}
