using System.Numerics;
namespace Verify;

/// <summary>The clipped norm is a hundredth over the threshold.</summary>
public sealed class OvershootsTheThreshold<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients)
            for (int i = 0; i < tensor.Length; i++) tensor[i] *= T.CreateTruncating(1.01) * threshold / size.Value;
        return true;
    }
}
