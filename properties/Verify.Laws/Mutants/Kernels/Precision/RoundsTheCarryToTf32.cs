namespace Verify;

/// <summary>The gradient that goes from step to step keeps 10 bits after the point.</summary>
public sealed class RoundsTheCarryToTf32<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override State<Real32> Arriving(Upstream<Real32> d, Gradients<Real32> g, int t, int at, int i)
    {
        var arriving = base.Arriving(d, g, t, at, i);
        return arriving with { H = Bits.Keep(arriving.H, 10) };
    }
}
