namespace Verify;

/// <summary>Normal of variance 1/fan-in (LeCun et al. 1998).</summary>
public sealed class LeCunNormal : Normal
{
    public override double Variance(int fanIn, int fanOut) => 1.0 / fanIn;
}
