using System.Numerics;
namespace Verify;

/// <summary>The squares are added up as they are, and overflow or underflow.</summary>
public sealed class SquaresWithoutScaling<T> : Clipper<T>, IMutant where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override Measure Measure => Measure.GlobalNorm;

    protected override bool Run(T[][] gradients, T threshold, Scaled<T> size)
    {
        var norm = T.Sqrt(gradients.Aggregate(T.Zero, (sum, tensor) => tensor.Aggregate(sum, (s, v) => s + v * v)));
        if (!(norm > threshold)) return false;
        foreach (var tensor in gradients)
            for (int i = 0; i < tensor.Length; i++) tensor[i] *= threshold / norm;
        return true;
    }
}
