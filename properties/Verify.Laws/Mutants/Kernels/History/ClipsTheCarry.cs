namespace Verify;

/// <summary>The gradient that goes from step to step is cut off at ±1, which is nobody's wish.</summary>
public sealed class ClipsTheCarry<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override State<Real32> Arriving(Upstream<Real32> d, Gradients<Real32> g, int t, int at, int i)
    {
        var arriving = base.Arriving(d, g, t, at, i);
        return arriving with { H = Math.Clamp(arriving.H, -1, 1) };
    }
}
