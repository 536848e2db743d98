using System.Numerics;
namespace Verify;

/// <summary>Gradients under the threshold are scaled up to it.</summary>
public sealed class AlwaysScales<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value == T.Zero) return false;
        foreach (var tensor in gradients)
            for (int i = 0; i < tensor.Length; i++) tensor[i] *= threshold / size.Value;
        return true;
    }
}
