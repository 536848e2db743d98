using System.Numerics;
namespace Verify;

/// <summary>The last tensor is not scaled.</summary>
public sealed class LeavesTheBiasesUnscaled<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients[..^1]) size.Rescale(threshold, tensor);
        return true;
    }
}
