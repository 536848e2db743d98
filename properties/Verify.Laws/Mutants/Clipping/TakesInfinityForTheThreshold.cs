namespace Verify;

/// <summary>An ∞ is cut off at the threshold and not reported.</summary>
public sealed class TakesInfinityForTheThreshold : Clipper, IMutant
{
    readonly ClipByGlobalNorm<float> honest = new();
    public override Measure Measure => honest.Measure;
    public override Arithmetic Arithmetic => honest.Arithmetic;
    public override string Name => $"{nameof(TakesInfinityForTheThreshold)}/float32";

    public override (double[][] Clipped, ClipReport Report) Clip(double[][] gradients, double threshold)
    {
        return honest.Clip(gradients.Map(tensor => tensor.Map(v => double.IsInfinity(v) ? Math.CopySign(threshold, v) : v)), threshold);
    }
}
