using System.Numerics;
namespace Verify;

/// <summary>Tensors after the first one over the threshold are not clipped.</summary>
public sealed class StopsAtTheFirstLargeTensor<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.TensorNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        foreach (var tensor in gradients)
        {
            var own = Norms.Euclidean<T>(tensor);
            if (own.Value <= threshold) continue;
            own.Rescale(threshold, tensor);
            return true;
        }
        return false;
    }
}
