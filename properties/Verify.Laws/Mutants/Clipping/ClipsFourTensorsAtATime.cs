using System.Numerics;
namespace Verify;

/// <summary>Tensors are measured and scaled four at a time, as if each four were all there are.</summary>
public sealed class ClipsFourTensorsAtATime<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var four in gradients.Chunk(4))
            if (Norms.Euclidean<T>(four) is var own && own.Value > threshold)
                foreach (var tensor in four) own.Rescale(threshold, tensor);
        return true;
    }
}
