using System.Numerics;
namespace Verify;

/// <summary>Values after the last multiple of four are not scaled.</summary>
public sealed class LosesTheTail<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients) size.Rescale(threshold, tensor.AsSpan(0, tensor.Length / 4 * 4));
        return true;
    }
}
