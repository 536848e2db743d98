using ILGPU;
using ILGPU.Algorithms;
using ILGPU.Algorithms.RadixSortOperations;
using ILGPU.Algorithms.ScanReduceOperations;
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

    /// <summary>Tile after tile: what the tiles before came to, the threads before, and, in an inclusive scan, the thread itself.</summary>
    public static void Scan<T, TStrideIn, TStrideOut, TScan>(ArrayView1D<T, TStrideIn> input, ArrayView1D<T, TStrideOut> output, ArrayView<int> temp, int inclusive)
        where T : unmanaged where TStrideIn : struct, IStride1D where TStrideOut : struct, IStride1D where TScan : struct, IScanReduceOperation<T>
    {
        var scan = default(TScan);
        var before = scan.Identity;
        for (int tile = 0; tile < input.IntLength; tile += Group.DimX)
        {
            int i = tile + Group.IdxX;
            var value = i < input.IntLength ? input[i] : scan.Identity;
            var sum = scan.Apply(before, GroupExtensions.ExclusiveScan<T, TScan>(value));
            if (i < input.IntLength) output[i] = inclusive != 0 ? scan.Apply(sum, value) : sum;
            before = scan.Apply(before, GroupExtensions.AllReduce<T, TScan>(value));
        }
        if (Group.IdxX < temp.IntLength) temp[Group.IdxX] = 0;
    }

    /// <summary>One pass of a radix sort: the elements by two of their bits, those with equal ones in the order they had.</summary>
    public static void SortTwoBits<T, TStrideIn, TStrideOut, TOperation>(ArrayView1D<T, TStrideIn> input, ArrayView1D<T, TStrideOut> output, int shift)
        where T : unmanaged where TStrideIn : struct, IStride1D where TStrideOut : struct, IStride1D where TOperation : struct, IRadixSortOperation<T>
    {
        var operation = default(TOperation);
        int begin = 0;
        for (int digit = 0; digit < 4; digit++)
            for (int tile = 0; tile < input.IntLength; tile += Group.DimX)
            {
                int i = tile + Group.IdxX;
                int mine = i < input.IntLength && operation.ExtractRadixBits(input[i], shift, 3) == digit ? 1 : 0;
                int place = begin + GroupExtensions.ExclusiveScan<int, AddInt32>(mine);
                if (mine != 0) output[place] = input[i];
                begin += GroupExtensions.AllReduce<int, AddInt32>(mine);
            }
    }

    public static void Gather<TKey, TKeyStride, TValue, TValueStride>(Index1D i, ArrayView1D<TKey, TKeyStride> keys, ArrayView1D<TValue, TValueStride> values, ArrayView<RadixSortExtensions.RadixSortPair<TKey, TValue>> pairs)
        where TKey : unmanaged where TKeyStride : struct, IStride1D where TValue : unmanaged where TValueStride : struct, IStride1D => pairs[i] = new(keys[i], values[i]);

    public static void GatherSequence<TKey, TKeyStride, TValue, TSequencer>(Index1D i, ArrayView1D<TKey, TKeyStride> keys, TSequencer sequencer, ArrayView<RadixSortExtensions.RadixSortPair<TKey, TValue>> pairs)
        where TKey : unmanaged where TKeyStride : struct, IStride1D where TValue : unmanaged where TSequencer : struct, ISequencer<TValue> => pairs[i] = new(keys[i], sequencer.ComputeSequenceElement(i));

    public static void Scatter<TKey, TKeyStride, TValue, TValueStride>(Index1D i, ArrayView<RadixSortExtensions.RadixSortPair<TKey, TValue>> pairs, ArrayView1D<TKey, TKeyStride> keys, ArrayView1D<TValue, TValueStride> values)
        where TKey : unmanaged where TKeyStride : struct, IStride1D where TValue : unmanaged where TValueStride : struct, IStride1D
    {
        keys[i] = pairs[i].Key;
        values[i] = pairs[i].Value;
    }
}
