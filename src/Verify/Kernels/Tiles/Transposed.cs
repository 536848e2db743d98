using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
namespace Verify;

/// <summary>Copies of a matrix with rows and columns exchanged.</summary>
static class Transposed
{
    /// <summary>target[k, i] = source[i, k]; 0 where i ≥ rows.</summary>
    /// <param name="source">[rows, columns]</param> <param name="rows">At most <paramref name="lanes"/>.</param> <param name="columns">How many k.</param>
    /// <param name="lanes">How many i are written.</param> <param name="target">[columns, ·]</param> <param name="stride">From k to k+1 of the target.</param>
    public static void Copy<T>(ReadOnlySpan<T> source, int rows, int columns, int lanes, ref T target, int stride) where T : unmanaged
    {
        int done = 0;
        if (typeof(T) == typeof(float) && Sse.IsSupported)
            for (; done + 4 <= rows; done += 4)
                FourRows(MemoryMarshal.Cast<T, float>(source.Slice(done * columns, 4 * columns)), columns, ref Unsafe.As<T, float>(ref Unsafe.Add(ref target, done)), stride);
        for (; done < lanes; done++)
            for (int k = 0; k < columns; k++) Unsafe.Add(ref target, k * stride + done) = done < rows ? source[done * columns + k] : default;
    }

    /// <remarks>Blocks of 4×4 in registers: half a cycle an element instead of two.</remarks>
    static void FourRows(ReadOnlySpan<float> source, int columns, ref float target, int stride)
    {
        ref var first = ref MemoryMarshal.GetReference(source);
        int k = 0;
        for (; k + 4 <= columns; k += 4)
        {
            var (a, b, c, d) = (Vector128.LoadUnsafe(ref first, (nuint)k), Vector128.LoadUnsafe(ref first, (nuint)(columns + k)),
                Vector128.LoadUnsafe(ref first, (nuint)(2 * columns + k)), Vector128.LoadUnsafe(ref first, (nuint)(3 * columns + k)));
            var (ab, cd, abHigh, cdHigh) = (Sse.UnpackLow(a, b), Sse.UnpackLow(c, d), Sse.UnpackHigh(a, b), Sse.UnpackHigh(c, d));
            Sse.MoveLowToHigh(ab, cd).StoreUnsafe(ref target, (nuint)(k * stride));
            Sse.MoveHighToLow(cd, ab).StoreUnsafe(ref target, (nuint)((k + 1) * stride));
            Sse.MoveLowToHigh(abHigh, cdHigh).StoreUnsafe(ref target, (nuint)((k + 2) * stride));
            Sse.MoveHighToLow(cdHigh, abHigh).StoreUnsafe(ref target, (nuint)((k + 3) * stride));
        }
        for (; k < columns; k++)
            for (int i = 0; i < 4; i++) Unsafe.Add(ref target, k * stride + i) = source[i * columns + k];
    }
}
