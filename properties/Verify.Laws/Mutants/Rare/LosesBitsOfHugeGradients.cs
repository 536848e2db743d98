namespace Verify;

/// <summary>An arriving gradient near 10¹⁸ is too large by up to 2⁻²¹ of itself, as by a bad entry in a table of powers; far from there by nothing.</summary>
public sealed class LosesBitsOfHugeGradients : Faulty<Lstm>, IRare
{
    protected override State<Real32> Arriving(Upstream<Real32> d, Gradients<Real32> g, int t, int at, int i)
    {
        var arriving = base.Arriving(d, g, t, at, i);
        double h = arriving.H.Value, away = (Math.Log10(Math.Abs(h)) - 18) / 3;
        return arriving with { H = (float)(h * (1 + Math.ScaleB(Math.Exp(-away * away), -21))) };
    }
}
