using System.Numerics;
namespace Verify;

/// <summary>The norm is the largest magnitude.</summary>
public sealed class TakesTheLargestValueForTheNorm<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        var norm = Norms.Largest<T>(gradients);
        if (!(norm > threshold)) return false;
        foreach (var tensor in gradients)
            for (int i = 0; i < tensor.Length; i++) tensor[i] *= threshold / norm;
        return true;
    }
}
