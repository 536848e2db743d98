using ILGPU.Runtime;

namespace ILGPU.Algorithms;

/// <summary>Sorts a view; equal values keep their order.</summary>
public delegate void RadixSort<T, TStride>(AcceleratorStream stream, ArrayView1D<T, TStride> view, ArrayView<int> temp) where T : unmanaged where TStride : struct, IStride1D;

/// <summary>Sorts keys, and values with them.</summary>
public delegate void RadixSortPairs<TKey, TKeyStride, TValue, TValueStride>(AcceleratorStream stream, ArrayView1D<TKey, TKeyStride> keys, ArrayView1D<TValue, TValueStride> values, ArrayView<int> temp)
    where TKey : unmanaged where TKeyStride : struct, IStride1D where TValue : unmanaged where TValueStride : struct, IStride1D;

/// <summary>Sorts keys, and with them the elements of a sequence, which it puts into the values.</summary>
public delegate void RadixSortPairs<TKey, TKeyStride, TValue, TValueStride, TSequencer>(
    AcceleratorStream stream, ArrayView1D<TKey, TKeyStride> keys, ArrayView1D<TValue, TValueStride> outputValues, TSequencer sequencer, ArrayView<int> temp)
    where TKey : unmanaged where TKeyStride : struct, IStride1D where TValue : unmanaged where TValueStride : struct, IStride1D where TSequencer : struct, ISequencer<TValue>;

/// <summary>Sorts a view, with its temporary memory.</summary>
public delegate void BufferedRadixSort<T, TStride>(AcceleratorStream stream, ArrayView1D<T, TStride> view) where T : unmanaged where TStride : struct, IStride1D;

/// <summary>Sorts keys, and values with them, with its temporary memory.</summary>
public delegate void BufferedRadixSortPairs<TKey, TKeyStride, TValue, TValueStride>(AcceleratorStream stream, ArrayView1D<TKey, TKeyStride> keys, ArrayView1D<TValue, TValueStride> values)
    where TKey : unmanaged where TKeyStride : struct, IStride1D where TValue : unmanaged where TValueStride : struct, IStride1D;

/// <summary>Sorts keys, and with them the elements of a sequence, with its temporary memory.</summary>
public delegate void BufferedRadixSortPairs<TKey, TKeyStride, TValue, TValueStride, TSequencer>(
    AcceleratorStream stream, ArrayView1D<TKey, TKeyStride> keys, ArrayView1D<TValue, TValueStride> outputValues, TSequencer sequencer)
    where TKey : unmanaged where TKeyStride : struct, IStride1D where TValue : unmanaged where TValueStride : struct, IStride1D where TSequencer : struct, ISequencer<TValue>;
