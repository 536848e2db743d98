namespace Verify;

/// <summary>Of several non-finite values the last one is reported.</summary>
public sealed class ReportsTheLastNonFinite : Clipper, IMutant
{
    readonly ClipByGlobalNorm<float> honest = new();
    public override Measure Measure => honest.Measure;
    public override Arithmetic Arithmetic => honest.Arithmetic;
    public override string Name => $"{nameof(ReportsTheLastNonFinite)}/float32";

    public override (double[][] Clipped, ClipReport Report) Clip(double[][] gradients, double threshold)
    {
        var (clipped, report) = honest.Clip(gradients, threshold);
        if (report.NonFinite is null) return (clipped, report);
        int tensor = Array.FindLastIndex(gradients, g => g.Any(v => !double.IsFinite(v)));
        return (clipped, report with { NonFinite = (tensor, Array.FindLastIndex(gradients[tensor], v => !double.IsFinite(v))) });
    }
}
