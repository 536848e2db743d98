using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>What clipping by global norm does on a device. Each thread takes every so-many-th value and writes one part of a result, so that no two write to one place.</summary>
/// <remarks>Powers of two come as two factors, since one alone may be out of range where their product is not.</remarks>
sealed class ClipPrograms<T>(Accelerator accelerator) where T : unmanaged, IReal<T>
{
    public readonly Action<KernelConfig, ArrayView<T>, ArrayView<T>, int, int> Largest = accelerator.LoadStreamKernel<ArrayView<T>, ArrayView<T>, int, int>(LargestMagnitude);
    public readonly Action<KernelConfig, ArrayView<T>, ArrayView<T>, T, T, int, int> Squares = accelerator.LoadStreamKernel<ArrayView<T>, ArrayView<T>, T, T, int, int>(SumOfSquares);
    public readonly Action<KernelConfig, ArrayView<T>, T, Powers<T>, int> Scale = accelerator.LoadStreamKernel<ArrayView<T>, T, Powers<T>, int>(Rescale);

    /// <summary>partial[i] = max |values[i + k·threads]|.</summary>
    static void LargestMagnitude(ArrayView<T> values, ArrayView<T> partial, int count, int threads)
    {
        int at = Grid.IdxX * Group.DimX + Group.IdxX;
        if (at >= threads) return;
        var most = T.Zero;
        for (int i = at; i < count; i += threads)
        {
            var value = values[i];
            var size = T.Where(value, value, -value);
            most = T.Where(size - most, size, most);
        }
        partial[at] = most;
    }

    /// <summary>partial[i] = Σ_k (values[i + k·threads]·first·second)².</summary>
    static void SumOfSquares(ArrayView<T> values, ArrayView<T> partial, T first, T second, int count, int threads)
    {
        int at = Grid.IdxX * Group.DimX + Group.IdxX;
        if (at >= threads) return;
        var sum = T.Zero;
        for (int i = at; i < count; i += threads)
        {
            var scaled = values[i] * first * second;
            sum += scaled * scaled;
        }
        partial[at] = sum;
    }

    /// <summary>values[i] ← values[i]·factor·2^k, rounded once: what is below 1 is lifted for the product, lest a subnormal be rounded twice.</summary>
    static void Rescale(ArrayView<T> values, T factor, Powers<T> powers, int count)
    {
        int at = Grid.IdxX * Group.DimX + Group.IdxX;
        if (at >= count) return;
        var value = values[at];
        var below = T.One - T.Where(value, value, -value);
        values[at] = T.Where(below, value * powers.Lift * factor * powers.FirstLifted * powers.SecondLifted, value * factor * powers.First * powers.Second);
    }
}
