namespace Verify;

/// <summary>Normal of variance 2/(fan-in + fan-out), for activations of slope 1 at 0 (Glorot and Bengio 2010).</summary>
public sealed class XavierNormal : Normal
{
    public override double Variance(int fanIn, int fanOut) => 2.0 / (fanIn + fanOut);
}
