using ILGPU.Runtime;

namespace ILGPU;

/// <summary>A window on device memory.</summary>
public interface IArrayView
{
    MemoryBuffer Buffer { get; }
    bool IsValid { get; }
    long Length { get; }
    int ElementSize { get; }
    long LengthInBytes { get; }
}

/// <summary>A window on adjacent elements.</summary>
public interface IContiguousArrayView : IArrayView
{
    long Index { get; }
    long IndexInBytes { get; }
    ArrayView<byte> AsRawArrayView();
}

/// <summary>A window on elements of one type.</summary>
public interface IArrayView<T> : IArrayView where T : unmanaged;

/// <summary>A window on adjacent elements of one type.</summary>
public interface IContiguousArrayView<T> : IArrayView<T>, IContiguousArrayView where T : unmanaged;

/// <summary>A window with a layout.</summary>
public interface IStridedArrayView<T, TStrideIndex, TStride> : IArrayView<T>
    where T : unmanaged
    where TStrideIndex : struct, IGenericIndex<TStrideIndex>
    where TStride : struct, IStride<TStrideIndex>
{
    TStride Stride { get; }
}

/// <summary>A window read by an index.</summary>
public interface IArrayView<T, TIndex> : IArrayView where T : unmanaged where TIndex : struct, IGenericIndex<TIndex>
{
    TIndex Extent { get; }
    ref T this[TIndex index] { get; }
}

/// <summary>A window read by 32- and 64-bit indices.</summary>
public interface IArrayView<T, TIndex, TLongIndex, TStride> : IArrayView<T, TLongIndex>, IStridedArrayView<T, TIndex, TStride>
    where T : unmanaged
    where TIndex : struct, IIntIndex<TIndex, TLongIndex>
    where TLongIndex : struct, ILongIndex<TLongIndex, TIndex>
    where TStride : struct, IStride<TIndex>
{
    int IntLength { get; }
    TIndex IntExtent { get; }
    ref T this[TIndex index] { get; }
}
