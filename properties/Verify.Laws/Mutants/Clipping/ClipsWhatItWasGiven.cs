namespace Verify;

/// <summary>The gradients that were handed over are clipped themselves, where a clipped copy is promised.</summary>
public sealed class ClipsWhatItWasGiven : Clipper, IMutant
{
    readonly ClipByGlobalNorm<double> honest = new();
    public override Measure Measure => honest.Measure;
    public override Arithmetic Arithmetic => honest.Arithmetic;
    public override string Name => $"{nameof(ClipsWhatItWasGiven)}/float64";

    public override (double[][] Clipped, ClipReport Report) Clip(double[][] gradients, double threshold)
    {
        var report = honest.Clip(gradients, threshold);
        return (gradients.Map(tensor => (double[])tensor.Clone()), report);
    }
}
