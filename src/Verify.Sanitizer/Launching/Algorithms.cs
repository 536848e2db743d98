using ILGPU;
using ILGPU.Algorithms;
using ILGPU.Runtime;

namespace Verify.Checking;

/// <summary>The kernels behind the host calls of ILGPU.Algorithms, watched like any other.</summary>
static class Algorithms
{
    public static void Initialize<T, TStride>(Index1D i, ArrayView1D<T, TStride> view, T value) where T : unmanaged where TStride : struct, IStride1D => view[i] = value;

    public static void Transform<TSource, TTarget, TTransformer>(Index1D i, ArrayView<TSource> source, ArrayView<TTarget> target, TTransformer transformer)
        where TSource : unmanaged where TTarget : unmanaged where TTransformer : struct, ITransformer<TSource, TTarget> => target[i] = transformer.Transform(source[i]);

    public static void Sequence<T, TStride, TSequencer>(Index1D i, ArrayView1D<T, TStride> view, TSequencer sequencer)
        where T : unmanaged where TStride : struct, IStride1D where TSequencer : struct, ISequencer<T> => view[i] = sequencer.ComputeSequenceElement(i);

    /// <summary>A thread takes every so-many-th element; then the threads' values are brought together.</summary>
    public static void Reduce<T, TStride, TReduction>(ArrayView1D<T, TStride> input, ArrayView<T> output)
        where T : unmanaged where TStride : struct, IStride1D where TReduction : struct, IScanReduceOperation<T>
    {
        var reduction = default(TReduction);
        var sum = reduction.Identity;
        for (int i = Group.IdxX; i < input.IntLength; i += Group.DimX) sum = reduction.Apply(sum, input[i]);
        sum = GroupExtensions.Reduce<T, TReduction>(sum);
        if (Group.IsFirstThread) output[0] = sum;
    }
}
