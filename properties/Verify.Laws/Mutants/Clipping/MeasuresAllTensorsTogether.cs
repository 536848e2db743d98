using System.Numerics;
namespace Verify;

/// <summary>Every tensor is scaled by the global norm where its own is promised.</summary>
public sealed class MeasuresAllTensorsTogether<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.TensorNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        var all = Norms.Euclidean<T>(gradients);
        if (all.Value <= threshold) return false;
        foreach (var tensor in gradients) all.Rescale(threshold, tensor);
        return true;
    }
}
