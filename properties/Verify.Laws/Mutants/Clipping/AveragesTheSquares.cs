using System.Numerics;
namespace Verify;

/// <summary>The norm is divided by the root of the number of values.</summary>
public sealed class AveragesTheSquares<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        var norm = size.Value / T.Sqrt(T.CreateTruncating(gradients.Sum(g => g.Length)));
        if (!(norm > threshold)) return false;
        foreach (var tensor in gradients)
            for (int i = 0; i < tensor.Length; i++) tensor[i] *= threshold / norm;
        return true;
    }
}
