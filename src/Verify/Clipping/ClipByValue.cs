using System.Numerics;
namespace Verify;

/// <summary>Each value to the nearest one in ±threshold.</summary>
public sealed class ClipByValue<T> : Clipper<T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.Value;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients)
            for (int i = 0; i < tensor.Length; i++) tensor[i] = T.Clamp(tensor[i], -threshold, threshold);
        return true;
    }
}
