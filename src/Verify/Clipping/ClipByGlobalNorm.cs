using System.Numerics;
namespace Verify;

/// <summary>All tensors times threshold ÷ norm when their common norm is over the threshold; untouched otherwise.</summary>
public sealed class ClipByGlobalNorm<T> : Clipper<T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients) size.Rescale(threshold, tensor);
        return true;
    }
}
