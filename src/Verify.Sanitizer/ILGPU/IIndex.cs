namespace ILGPU;

/// <summary>Which index type an index is.</summary>
public enum IndexType { None, Index1D, Index2D, Index3D, LongIndex1D, LongIndex2D, LongIndex3D, KernelConfig }

/// <summary>An index into a grid or a view.</summary>
public interface IIndex
{
    /// <summary>The product of its coordinates.</summary>
    long Size { get; }
}

/// <summary>An index of 32-bit coordinates.</summary>
public interface IIntIndex : IIndex
{
    new int Size { get; }
}

/// <summary>An index that knows its own type.</summary>
public interface IIntrinsicIndex : IIndex
{
    IndexType IndexType { get; }
}

/// <summary>An index that can be compared with an extent and added.</summary>
public interface IGenericIndex<TIndex> : IIndex, IEquatable<TIndex> where TIndex : struct, IIndex
{
    bool InBounds(TIndex dimension);
    bool InBoundsInclusive(TIndex dimension);
    TIndex Add(TIndex rhs);
    TIndex Subtract(TIndex rhs);
}

/// <summary>A 32-bit index with its 64-bit partner.</summary>
public interface IIntIndex<TIndex, TLongIndex> : IIntIndex, IIntrinsicIndex, IGenericIndex<TIndex>
    where TIndex : struct, IIntIndex<TIndex, TLongIndex>
    where TLongIndex : struct, ILongIndex<TLongIndex, TIndex>
{
    TLongIndex ToLongIndex();
}

/// <summary>A 64-bit index with its 32-bit partner.</summary>
public interface ILongIndex<TLongIndex, TIndex> : IIntrinsicIndex, IGenericIndex<TLongIndex>
    where TLongIndex : struct, ILongIndex<TLongIndex, TIndex>
    where TIndex : struct, IIntIndex<TIndex, TLongIndex>
{
    TIndex ToIntIndex();
}
