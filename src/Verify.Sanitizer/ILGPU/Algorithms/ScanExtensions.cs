using ILGPU.Runtime;
using Verify.Checking;

namespace ILGPU.Algorithms;

/// <summary>Whether an element's own value is part of its sum.</summary>
public enum ScanKind { Inclusive, Exclusive }

/// <summary>Puts into every element of one view what an operation makes of the elements of another up to there.</summary>
public delegate void Scan<T, TStrideIn, TStrideOut>(AcceleratorStream stream, ArrayView1D<T, TStrideIn> input, ArrayView1D<T, TStrideOut> output, ArrayView<int> temp)
    where T : unmanaged where TStrideIn : struct, IStride1D where TStrideOut : struct, IStride1D;

/// <summary>The same, with its temporary memory.</summary>
public delegate void BufferedScan<T, TStrideIn, TStrideOut>(AcceleratorStream stream, ArrayView1D<T, TStrideIn> input, ArrayView1D<T, TStrideOut> output)
    where T : unmanaged where TStrideIn : struct, IStride1D where TStrideOut : struct, IStride1D;

/// <summary>Views scanned by a kernel: a group, tile after tile, so that the order of the operations does not depend on chance.</summary>
/// <remarks>The temporary memory is as large as a CUDA device needs it, and the kernel writes it, as there: who shares it between streams is told so.</remarks>
public static class ScanExtensions
{
    const int GroupSize = 64;

    /// <summary>Elements of <see cref="int"/> that a scan needs for itself.</summary>
    public static LongIndex1D ComputeScanTempStorageSize<T>(this Accelerator accelerator, LongIndex1D dataLength) where T : unmanaged => TempLength<T>();

    public static Scan<T, TStrideIn, TStrideOut> CreateScan<T, TStrideIn, TStrideOut, TScanOperation>(this Accelerator accelerator, ScanKind kind)
        where T : unmanaged where TStrideIn : struct, IStride1D where TStrideOut : struct, IStride1D where TScanOperation : struct, IScanReduceOperation<T>
    {
        var kernel = accelerator.LoadKernel<ArrayView1D<T, TStrideIn>, ArrayView1D<T, TStrideOut>, ArrayView<int>, int>(Verify.Checking.Algorithms.Scan<T, TStrideIn, TStrideOut, TScanOperation>);
        return (stream, input, output, temp) =>
        {
            if (!input.IsValid) throw new ArgumentNullException(nameof(input));
            if (!output.IsValid) throw new ArgumentNullException(nameof(output));
            if (output.Length < input.Length) throw new ArgumentOutOfRangeException(nameof(output), output.Length, $"The input has {input.Length} elements, and the output must have as many.");
            if (temp.Length < TempLength<T>()) throw new ArgumentOutOfRangeException(nameof(temp), temp.Length, $"The temporary memory must have {TempLength<T>()} elements: ComputeScanTempStorageSize says how many.");
            kernel(stream, (1, GroupSize), input, output, temp.SubView(0, TempLength<T>()), kind == ScanKind.Inclusive ? 1 : 0);
        };
    }

    /// <param name="accelerator">The device.</param>
    /// <param name="dataLength">Elements of the temporary memory itself, as in ILGPU; the generic form takes those of the data.</param>
    public static ScanProvider CreateScanProvider(this Accelerator accelerator, LongIndex1D dataLength) => dataLength.X < 1
        ? throw new ArgumentOutOfRangeException(nameof(dataLength), dataLength.X, "A length of at least 1 is expected.") : new(accelerator, dataLength);

    public static ScanProvider CreateScanProvider<T>(this Accelerator accelerator, LongIndex1D dataLength) where T : unmanaged =>
        accelerator.CreateScanProvider(accelerator.ComputeScanTempStorageSize<T>(dataLength));

    /// <summary>A value and a lock.</summary>
    static long TempLength<T>() where T : unmanaged => (ArrayView<T>.ElementSize + sizeof(int) - 1) / sizeof(int) + 1;
}
