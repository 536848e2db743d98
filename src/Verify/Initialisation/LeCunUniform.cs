namespace Verify;

/// <summary>Uniform of variance 1/fan-in (LeCun et al. 1998).</summary>
public sealed class LeCunUniform : Uniform
{
    public override double Variance(int fanIn, int fanOut) => 1.0 / fanIn;
}
