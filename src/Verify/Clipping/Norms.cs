using System.Numerics;
namespace Verify;

/// <summary>Euclidean norms that neither overflow nor underflow on the way (after Blue 1978, with one scale: a power of two near the largest value).</summary>
public static class Norms
{
    /// <summary>‖values‖₂ over all the tensors.</summary>
    public static Scaled<T> Euclidean<T>(params ReadOnlySpan<T[]> tensors) where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var largest = Largest(tensors);
        if (largest == T.Zero || !T.IsFinite(largest)) return new(largest, 0);
        int exponent = T.ILogB(largest);
        var sum = T.Zero;
        foreach (var tensor in tensors)
            foreach (var value in tensor)
            {
                var scaled = T.ScaleB(value, -exponent);
                sum += scaled * scaled;
            }
        return new(T.Sqrt(sum), exponent);
    }

    /// <summary>max |value|; NaN if there is one.</summary>
    public static T Largest<T>(params ReadOnlySpan<T[]> tensors) where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var largest = T.Zero;
        foreach (var tensor in tensors)
            foreach (var value in tensor) largest = T.Max(largest, T.Abs(value));
        return largest;
    }

    /// <summary>What the measure names: a global norm, the largest tensor norm, or the largest magnitude.</summary>
    public static Scaled<T> Of<T>(T[][] tensors, Measure measure) where T : unmanaged, IBinaryFloatingPointIeee754<T> => measure switch
    {
        Measure.GlobalNorm => Euclidean<T>(tensors),
        Measure.TensorNorm => tensors.Select(tensor => Euclidean<T>(tensor)).DefaultIfEmpty().MaxBy(norm => norm.Value),
        _ => Scaled<T>.Of(Largest<T>(tensors)),
    };
}
