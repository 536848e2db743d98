using System.Numerics;
namespace Verify;

/// <summary>The first tensor is scaled a second time.</summary>
public sealed class ScalesTheFirstTensorTwice<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients) size.Rescale(threshold, tensor);
        size.Rescale(threshold, gradients[0]);
        return true;
    }
}
