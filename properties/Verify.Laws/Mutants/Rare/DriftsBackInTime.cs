namespace Verify;

/// <summary>The gradient that arrives at a step k steps before the last is too large by k·2⁻³³ of itself: within one step's rounding until k is some hundreds.</summary>
public sealed class DriftsBackInTime : Faulty<Lstm>, IRare
{
    protected override State<Real32> Arriving(Upstream<Real32> d, Gradients<Real32> g, int t, int at, int i)
    {
        var arriving = base.Arriving(d, g, t, at, i);
        int steps = d.Y.Length / Math.Max(1, d.Hn.Length);
        return arriving with { H = (float)(arriving.H.Value * (1 + Math.ScaleB(steps - 1 - t, -33))) };
    }
}
