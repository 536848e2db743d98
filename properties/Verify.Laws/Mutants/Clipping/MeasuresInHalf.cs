using System.Numerics;
namespace Verify;

/// <summary>The norm is rounded to half precision.</summary>
public sealed class MeasuresInHalf<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        var norm = T.CreateTruncating((Half)double.CreateTruncating(size.Value));
        if (!(norm > threshold)) return false;
        foreach (var tensor in gradients)
            for (int i = 0; i < tensor.Length; i++) tensor[i] *= threshold / norm;
        return true;
    }
}
