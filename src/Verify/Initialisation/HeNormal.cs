namespace Verify;

/// <summary>Normal of variance 2/fan-in, for ReLU, which lets half of the square through (He et al. 2015).</summary>
public sealed class HeNormal : Normal
{
    public override double Variance(int fanIn, int fanOut) => 2.0 / fanIn;
}
