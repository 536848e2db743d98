using ILGPU.Algorithms.RadixSortOperations;
using ILGPU.Runtime;
using Verify.Checking;

namespace ILGPU.Algorithms;

/// <summary>Views sorted by a kernel, two bits after two bits, between the view and temporary memory of its size.</summary>
public static class RadixSortExtensions
{
    const int GroupSize = 64, BitsOfAPass = 2;

    public static Index1D ComputeRadixSortTempStorageSize<T, TRadixSortOperation>(this Accelerator accelerator, Index1D dataLength)
        where T : unmanaged where TRadixSortOperation : struct, IRadixSortOperation<T> => checked((int)Ints<T>(dataLength.X));

    public static Index1D ComputeRadixSortPairsTempStorageSize<TKey, TValue, TRadixSortOperation>(this Accelerator accelerator, Index1D dataLength)
        where TKey : unmanaged where TValue : unmanaged where TRadixSortOperation : struct, IRadixSortOperation<TKey> => checked((int)(2 * Ints<RadixSortPair<TKey, TValue>>(dataLength.X)));

    /// <exception cref="NotSupportedException">The operation's bits are no multiple of four, so that the last pass would not end in the view.</exception>
    public static RadixSort<T, TStride> CreateRadixSort<T, TStride, TRadixSortOperation>(this Accelerator accelerator)
        where T : unmanaged where TStride : struct, IStride1D where TRadixSortOperation : struct, IRadixSortOperation<T>
    {
        int bits = default(TRadixSortOperation).NumBits;
        if (bits < 1 || bits % (2 * BitsOfAPass) != 0) throw new NotSupportedException($"{typeof(TRadixSortOperation).Name} has {bits} bits; expected a multiple of {2 * BitsOfAPass}.");
        var there = accelerator.LoadKernel<ArrayView1D<T, TStride>, ArrayView1D<T, Stride1D.Dense>, int>(Verify.Checking.Algorithms.SortTwoBits<T, TStride, Stride1D.Dense, TRadixSortOperation>);
        var back = accelerator.LoadKernel<ArrayView1D<T, Stride1D.Dense>, ArrayView1D<T, TStride>, int>(Verify.Checking.Algorithms.SortTwoBits<T, Stride1D.Dense, TStride, TRadixSortOperation>);
        return (stream, view, temp) =>
        {
            if (!view.IsValid) throw new ArgumentNullException(nameof(view));
            var other = Part<T>(temp, 0, view.Length);
            for (int shift = 0; shift < bits; shift += 2 * BitsOfAPass)
            {
                there(stream, (1, GroupSize), view, other, shift);
                back(stream, (1, GroupSize), other, view, shift + BitsOfAPass);
            }
        };
    }

    public static RadixSortPairs<TKey, TKeyStride, TValue, TValueStride> CreateRadixSortPairs<TKey, TKeyStride, TValue, TValueStride, TRadixSortOperation>(this Accelerator accelerator)
        where TKey : unmanaged where TKeyStride : struct, IStride1D where TValue : unmanaged where TValueStride : struct, IStride1D where TRadixSortOperation : struct, IRadixSortOperation<TKey>
    {
        var gather = accelerator.LoadAutoGroupedKernel<Index1D, ArrayView1D<TKey, TKeyStride>, ArrayView1D<TValue, TValueStride>, ArrayView<RadixSortPair<TKey, TValue>>>(Verify.Checking.Algorithms.Gather);
        var sort = accelerator.SortsPairs<TKey, TKeyStride, TValue, TValueStride, TRadixSortOperation>();
        return (stream, keys, values, temp) => sort(stream, keys, values, pairs => gather(stream, keys.IntExtent, keys, values, pairs), temp);
    }

    public static RadixSortPairs<TKey, TKeyStride, TValue, TValueStride, TSequencer> CreateRadixSortPairs<TKey, TKeyStride, TValue, TValueStride, TSequencer, TRadixSortOperation>(this Accelerator accelerator)
        where TKey : unmanaged where TKeyStride : struct, IStride1D where TValue : unmanaged where TValueStride : struct, IStride1D
        where TSequencer : struct, ISequencer<TValue> where TRadixSortOperation : struct, IRadixSortOperation<TKey>
    {
        var gather = accelerator.LoadAutoGroupedKernel<Index1D, ArrayView1D<TKey, TKeyStride>, TSequencer, ArrayView<RadixSortPair<TKey, TValue>>>(Verify.Checking.Algorithms.GatherSequence);
        var sort = accelerator.SortsPairs<TKey, TKeyStride, TValue, TValueStride, TRadixSortOperation>();
        return (stream, keys, values, sequencer, temp) => sort(stream, keys, values, pairs => gather(stream, keys.IntExtent, keys, sequencer, pairs), temp);
    }

    /// <param name="accelerator">The device.</param>
    /// <param name="tempStorageSize">Elements of the temporary memory itself; the generic forms take those of the data.</param>
    public static RadixSortProvider CreateRadixSortProvider(this Accelerator accelerator, Index1D tempStorageSize) => tempStorageSize.X < 1
        ? throw new ArgumentOutOfRangeException(nameof(tempStorageSize), tempStorageSize.X, "A size of at least 1 is expected.") : new(accelerator, tempStorageSize.X);

    public static RadixSortProvider CreateRadixSortProvider<T, TRadixSortOperation>(this Accelerator accelerator, Index1D dataLength) where T : unmanaged where TRadixSortOperation : struct, IRadixSortOperation<T> =>
        accelerator.CreateRadixSortProvider(accelerator.ComputeRadixSortTempStorageSize<T, TRadixSortOperation>(dataLength));

    public static RadixSortProvider CreateRadixSortProvider<TKey, TValue, TRadixSortOperation>(this Accelerator accelerator, Index1D dataLength)
        where TKey : unmanaged where TValue : unmanaged where TRadixSortOperation : struct, IRadixSortOperation<TKey> =>
        accelerator.CreateRadixSortProvider(accelerator.ComputeRadixSortPairsTempStorageSize<TKey, TValue, TRadixSortOperation>(dataLength));

    delegate void PairSort<TKey, TKeyStride, TValue, TValueStride>(
        AcceleratorStream stream, ArrayView1D<TKey, TKeyStride> keys, ArrayView1D<TValue, TValueStride> values, Action<ArrayView<RadixSortPair<TKey, TValue>>> gather, ArrayView<int> temp)
        where TKey : unmanaged where TKeyStride : struct, IStride1D where TValue : unmanaged where TValueStride : struct, IStride1D;

    /// <summary>Pairs are gathered in the first half of the temporary memory, sorted with the second, and laid out again.</summary>
    static PairSort<TKey, TKeyStride, TValue, TValueStride> SortsPairs<TKey, TKeyStride, TValue, TValueStride, TRadixSortOperation>(this Accelerator accelerator)
        where TKey : unmanaged where TKeyStride : struct, IStride1D where TValue : unmanaged where TValueStride : struct, IStride1D where TRadixSortOperation : struct, IRadixSortOperation<TKey>
    {
        var sort = accelerator.CreateRadixSort<RadixSortPair<TKey, TValue>, Stride1D.Dense, RadixSortPairsOperation<TKey, TValue, TRadixSortOperation>>();
        var scatter = accelerator.LoadAutoGroupedKernel<Index1D, ArrayView<RadixSortPair<TKey, TValue>>, ArrayView1D<TKey, TKeyStride>, ArrayView1D<TValue, TValueStride>>(Verify.Checking.Algorithms.Scatter);
        return (stream, keys, values, gather, temp) =>
        {
            if (!keys.IsValid) throw new ArgumentNullException(nameof(keys));
            if (!values.IsValid) throw new ArgumentNullException(nameof(values));
            if (keys.Length != values.Length) throw new ArgumentOutOfRangeException(nameof(values), values.Length, $"There are {keys.Length} keys, and there must be as many values.");
            var pairs = Part<RadixSortPair<TKey, TValue>>(temp, 0, keys.Length);
            gather(pairs);
            long used = Ints<RadixSortPair<TKey, TValue>>(keys.Length);
            sort(stream, pairs, temp.SubView(used, temp.Length - used));
            scatter(stream, keys.IntExtent, pairs, keys, values);
        };
    }

    static long Ints<T>(long length) where T : unmanaged => (length * ArrayView<T>.ElementSize + sizeof(int) - 1) / sizeof(int);

    static ArrayView<T> Part<T>(ArrayView<int> temp, long from, long length) where T : unmanaged => temp.Length >= from + Ints<T>(length)
        ? temp.SubView(from, Ints<T>(length)).Cast<T>().SubView(0, length)
        : throw new ArgumentOutOfRangeException(nameof(temp), temp.Length, $"The temporary memory must have {from + Ints<T>(length)} elements: ComputeRadixSortTempStorageSize says how many.");

    /// <summary>A key and the value that goes with it.</summary>
    public readonly struct RadixSortPair<TKey, TValue>(TKey key, TValue value) where TKey : unmanaged where TValue : unmanaged
    {
        public TKey Key { get; } = key;
        public TValue Value { get; } = value;
        public override string ToString() => $"({Key}, {Value})";
    }

    /// <summary>Sorts pairs by their keys.</summary>
    public readonly struct RadixSortPairsOperation<TKey, TValue, TOperation> : IRadixSortOperation<RadixSortPair<TKey, TValue>>
        where TKey : unmanaged where TValue : unmanaged where TOperation : struct, IRadixSortOperation<TKey>
    {
        public int NumBits => default(TOperation).NumBits;
        public RadixSortPair<TKey, TValue> DefaultValue => new(default(TOperation).DefaultValue, default);
        public int ExtractRadixBits(RadixSortPair<TKey, TValue> value, int shift, int bitMask) => default(TOperation).ExtractRadixBits(value.Key, shift, bitMask);
    }
}
