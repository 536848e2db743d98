using System.Numerics;
namespace Verify;

/// <summary>Each tensor by its own norm (Keras's clipnorm): those over the threshold are scaled to it, the others left alone.</summary>
public sealed class ClipByTensorNorm<T> : Clipper<T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.TensorNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients)
        {
            var norm = Norms.Euclidean<T>(tensor);
            if (norm.Value > threshold) norm.Rescale(threshold, tensor);
        }
        return true;
    }
}
