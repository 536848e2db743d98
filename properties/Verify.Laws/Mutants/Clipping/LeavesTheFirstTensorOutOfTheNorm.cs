using System.Numerics;
namespace Verify;

/// <summary>The first tensor is scaled but not measured.</summary>
public sealed class LeavesTheFirstTensorOutOfTheNorm<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        var norm = Norms.Euclidean<T>(gradients.AsSpan(1)).Value;
        if (!(norm > threshold)) return false;
        foreach (var tensor in gradients)
            for (int i = 0; i < tensor.Length; i++) tensor[i] *= threshold / norm;
        return true;
    }
}
