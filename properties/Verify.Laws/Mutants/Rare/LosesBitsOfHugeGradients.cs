namespace Verify;

/// <summary>An arriving gradient g is too large by |g|·2⁻⁵⁶ of itself: within its rounding until it is some ten thousand millions.</summary>
public sealed class LosesBitsOfHugeGradients : Faulty<Lstm>, IRare
{
    protected override State<Real32> Arriving(Upstream<Real32> d, Gradients<Real32> g, int t, int at, int i)
    {
        var arriving = base.Arriving(d, g, t, at, i);
        return arriving with { H = (float)(arriving.H.Value * (1 + Math.ScaleB(Math.Abs(arriving.H.Value), -56))) };
    }
}
