using System.Numerics;
namespace Verify;

/// <summary>A gradient exactly at the threshold is reported as clipped.</summary>
public sealed class TakesTheThresholdForReached<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value < threshold) return false;
        foreach (var tensor in gradients) size.Rescale(threshold, tensor);
        return true;
    }
}
