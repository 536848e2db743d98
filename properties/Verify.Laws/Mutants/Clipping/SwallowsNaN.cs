namespace Verify;

/// <summary>A NaN becomes zero and is not reported.</summary>
public sealed class SwallowsNaN : Clipper, IMutant
{
    readonly ClipByGlobalNorm<float> honest = new();
    public override Measure Measure => honest.Measure;
    public override Arithmetic Arithmetic => honest.Arithmetic;
    public override string Name => $"{nameof(SwallowsNaN)}/float32";

    public override (double[][] Clipped, ClipReport Report) Clip(double[][] gradients, double threshold)
    {
        return honest.Clip(gradients.Map(tensor => tensor.Map(v => double.IsNaN(v) ? 0 : v)), threshold);
    }
}
