using System.Numerics;
namespace Verify;

/// <summary>A device kernel with room for 110 tensors, launched once: those after them stay as they are.</summary>
public sealed class TakesOneHundredAndTenTensors<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients.Take(110)) size.Rescale(threshold, tensor);
        return true;
    }
}
