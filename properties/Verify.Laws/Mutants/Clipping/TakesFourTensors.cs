using System.Numerics;
namespace Verify;

/// <summary>A place for four tensors: those after the fourth are neither measured nor scaled.</summary>
public sealed class TakesFourTensors<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;
    protected override Scaled<T> Size(T[][] gradients) => Norms.Euclidean<T>([.. gradients.Take(4)]);

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients.Take(4)) size.Rescale(threshold, tensor);
        return true;
    }
}
