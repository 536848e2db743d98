using System.Numerics;
namespace Verify;

/// <summary>Each tensor is clipped by its own norm where the global norm is promised.</summary>
public sealed class ClipsEachTensorInsteadOfAll<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients)
            if (Norms.Euclidean<T>(tensor) is var own && own.Value > threshold) own.Rescale(threshold, tensor);
        return true;
    }
}
