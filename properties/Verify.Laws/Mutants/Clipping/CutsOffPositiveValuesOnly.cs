using System.Numerics;
namespace Verify;

/// <summary>Values under minus the threshold are left alone.</summary>
public sealed class CutsOffPositiveValuesOnly<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.Value;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        foreach (var tensor in gradients)
            for (int i = 0; i < tensor.Length; i++) tensor[i] = T.Min(tensor[i], threshold);
        return true;
    }
}
