using System.Numerics;
namespace Verify;

/// <summary>Values under minus the threshold come out positive.</summary>
public sealed class LosesTheSign<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.Value;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients)
            for (int i = 0; i < tensor.Length; i++) tensor[i] = T.Abs(tensor[i]) > threshold ? threshold : tensor[i];
        return true;
    }
}
