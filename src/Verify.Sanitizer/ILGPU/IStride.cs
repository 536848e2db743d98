namespace ILGPU;

/// <summary>A layout that says how far apart neighbours are.</summary>
public interface IStride<TIndex> where TIndex : struct, IIndex
{
    /// <summary>The distance between neighbours, in elements, by dimension.</summary>
    TIndex StrideExtent { get; }

    /// <summary>The same layout as one dimension along its fastest index.</summary>
    Stride1D.General To1DStride();
}

/// <summary>A layout that turns indices into element positions and back.</summary>
public interface IStride<TIndex, TLongIndex> : IStride<TIndex>
    where TIndex : struct, IIntIndex<TIndex, TLongIndex>
    where TLongIndex : struct, ILongIndex<TLongIndex, TIndex>
{
    int ComputeElementIndex(TIndex index);
    long ComputeElementIndex(TLongIndex index);
    int ComputeElementIndexChecked(TIndex index, TIndex extent);
    long ComputeElementIndexChecked(TLongIndex index, TLongIndex extent);
    TIndex ReconstructFromElementIndex(int elementIndex);
    TLongIndex ReconstructFromElementIndex(long elementIndex);
    int ComputeBufferLength(TIndex extent);
    long ComputeBufferLength(TLongIndex extent);
}

/// <summary>What the layouts share.</summary>
static class Strides
{
    /// <summary>The stride, which must be at least one element.</summary>
    public static int Positive(int stride) =>
        stride >= 1 ? stride : throw new ArgumentOutOfRangeException(nameof(stride), stride, "A stride is at least one element.");

    public static NotSupportedException NoInverse(object stride) =>
        new($"{stride.GetType()} maps every index to one element, so no index can be had back from an element.");
}
