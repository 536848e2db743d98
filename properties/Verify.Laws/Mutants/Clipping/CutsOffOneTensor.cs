using System.Numerics;
namespace Verify;

/// <summary>The values of the first tensor alone are cut off.</summary>
public sealed class CutsOffOneTensor<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.Value;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        if (size.Value <= threshold) return false;
        for (int i = 0; i < gradients[0].Length; i++) gradients[0][i] = T.Clamp(gradients[0][i], -threshold, threshold);
        return true;
    }
}
