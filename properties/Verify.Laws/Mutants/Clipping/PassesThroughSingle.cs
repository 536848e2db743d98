namespace Verify;

/// <summary>Values of float64 that pass through float32, where nothing is clipped too.</summary>
public sealed class PassesThroughSingle : Clipper<double>, IMutant
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(double[][] gradients, double threshold, Scaled<double> size)
    {
        foreach (var tensor in gradients)
            for (int i = 0; i < tensor.Length; i++) tensor[i] = (float)tensor[i];
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients) size.Rescale(threshold, tensor);
        return true;
    }
}
