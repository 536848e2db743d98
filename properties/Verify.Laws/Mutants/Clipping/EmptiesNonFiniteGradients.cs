namespace Verify;

/// <summary>Where a value is not finite everything becomes zero, though it is reported.</summary>
public sealed class EmptiesNonFiniteGradients : Clipper, IMutant
{
    readonly ClipByGlobalNorm<float> honest = new();
    public override Measure Measure => honest.Measure;
    public override Arithmetic Arithmetic => honest.Arithmetic;
    public override string Name => $"{nameof(EmptiesNonFiniteGradients)}/float32";

    public override (double[][] Clipped, ClipReport Report) Clip(double[][] gradients, double threshold)
    {
        var (clipped, report) = honest.Clip(gradients, threshold);
        return (report.NonFinite is null ? clipped : clipped.Map(tensor => new double[tensor.Length]), report);
    }
}
