using System.Numerics;
namespace Verify;

/// <summary>The norm is the sum of the magnitudes.</summary>
public sealed class AddsUpMagnitudes<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        var norm = gradients.Aggregate(T.Zero, (sum, tensor) => tensor.Aggregate(sum, (s, v) => s + T.Abs(v)));
        if (!(norm > threshold)) return false;
        foreach (var tensor in gradients)
            for (int i = 0; i < tensor.Length; i++) tensor[i] *= threshold / norm;
        return true;
    }
}
