namespace Verify;

/// <summary>The size that is reported is the clipped one.</summary>
public sealed class ReportsTheSizeAfterwards : Clipper, IMutant
{
    readonly ClipByGlobalNorm<float> honest = new();
    public override Measure Measure => honest.Measure;
    public override Arithmetic Arithmetic => honest.Arithmetic;
    public override string Name => $"{nameof(ReportsTheSizeAfterwards)}/float32";

    public override (double[][] Clipped, ClipReport Report) Clip(double[][] gradients, double threshold)
    {
        var (clipped, report) = honest.Clip(gradients, threshold);
        return (clipped, report with { Size = Math.Min(report.Size, threshold) });
    }
}
