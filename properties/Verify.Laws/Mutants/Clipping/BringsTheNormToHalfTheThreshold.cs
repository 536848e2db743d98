using System.Numerics;
namespace Verify;

/// <summary>The clipped norm is half of what it may be.</summary>
public sealed class BringsTheNormToHalfTheThreshold<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients) size.Rescale(threshold / T.CreateTruncating(2), tensor);
        return true;
    }
}
