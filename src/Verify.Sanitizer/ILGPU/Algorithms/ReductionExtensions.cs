using ILGPU.Runtime;
using Verify.Checking;

namespace ILGPU.Algorithms;

/// <summary>Brings all elements of a view together in the first of another.</summary>
public delegate void Reduction<T, TStride>(AcceleratorStream stream, ArrayView1D<T, TStride> input, ArrayView<T> output) where T : unmanaged where TStride : struct, IStride1D;

/// <summary>Views reduced by a kernel: a group, so that the order of the operations does not depend on chance.</summary>
public static class ReductionExtensions
{
    const int GroupSize = 64;

    public static Reduction<T, TStride> CreateReduction<T, TStride, TReduction>(this Accelerator accelerator)
        where T : unmanaged where TStride : struct, IStride1D where TReduction : struct, IScanReduceOperation<T>
    {
        var kernel = accelerator.LoadKernel<ArrayView1D<T, TStride>, ArrayView<T>>(Verify.Checking.Algorithms.Reduce<T, TStride, TReduction>);
        return (stream, input, output) =>
        {
            if (!input.IsValid) throw new ArgumentNullException(nameof(input));
            if (input.Length < 1) throw new ArgumentOutOfRangeException(nameof(input), input.Length, "At least one element is expected.");
            if (!output.IsValid) throw new ArgumentNullException(nameof(output));
            if (output.Length < 1) throw new ArgumentOutOfRangeException(nameof(output), output.Length, "At least one element is expected.");
            kernel(stream, (1, GroupSize), input, output);
        };
    }

    public static void Reduce<T, TReduction>(this Accelerator accelerator, AcceleratorStream stream, ArrayView<T> input, ArrayView<T> output)
        where T : unmanaged where TReduction : struct, IScanReduceOperation<T> => accelerator.CreateReduction<T, Stride1D.Dense, TReduction>()(stream, input, output);

    public static T Reduce<T, TReduction>(this Accelerator accelerator, AcceleratorStream stream, ArrayView<T> input)
        where T : unmanaged where TReduction : struct, IScanReduceOperation<T> => accelerator.Reduce<T, Stride1D.Dense, TReduction>(stream, input);

    public static Task<T> ReduceAsync<T, TReduction>(this Accelerator accelerator, AcceleratorStream stream, ArrayView<T> input)
        where T : unmanaged where TReduction : struct, IScanReduceOperation<T> => Task.Run(() => accelerator.Reduce<T, TReduction>(stream, input));

    public static void Reduce<T, TStride, TReduction>(this Accelerator accelerator, AcceleratorStream stream, ArrayView1D<T, TStride> input, ArrayView<T> output)
        where T : unmanaged where TStride : struct, IStride1D where TReduction : struct, IScanReduceOperation<T> => accelerator.CreateReduction<T, TStride, TReduction>()(stream, input, output);

    public static T Reduce<T, TStride, TReduction>(this Accelerator accelerator, AcceleratorStream stream, ArrayView1D<T, TStride> input)
        where T : unmanaged where TStride : struct, IStride1D where TReduction : struct, IScanReduceOperation<T>
    {
        using var output = accelerator.Allocate1D<T>(1);
        accelerator.Reduce<T, TStride, TReduction>(stream, input, output.View);
        return output.GetAsArray1D(stream)[0];
    }

    public static Task<T> ReduceAsync<T, TStride, TReduction>(this Accelerator accelerator, AcceleratorStream stream, ArrayView1D<T, TStride> input)
        where T : unmanaged where TStride : struct, IStride1D where TReduction : struct, IScanReduceOperation<T> => Task.Run(() => accelerator.Reduce<T, TStride, TReduction>(stream, input));
}
