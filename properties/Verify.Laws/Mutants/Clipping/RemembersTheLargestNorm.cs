using System.Numerics;
namespace Verify;

/// <summary>Scales by the largest norm that it has ever seen.</summary>
public sealed class RemembersTheLargestNorm<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    Scaled<T> largest;
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        if (size.Value > largest.Value) largest = size;
        foreach (var tensor in gradients) largest.Rescale(threshold, tensor);
        return true;
    }
}
