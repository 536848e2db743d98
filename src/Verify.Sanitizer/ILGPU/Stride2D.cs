using Verify.Checking;

namespace ILGPU;

/// <summary>A layout of 2 dimensions: how far apart in memory neighbours are, in elements.</summary>
public interface IStride2D : IStride<Index2D, LongIndex2D>
{
    int XStride { get; }
    int YStride { get; }
    Stride2D.General AsGeneral();
}

/// <summary>The layouts of 2 dimensions.</summary>
public static class Stride2D
{
    public delegate long GetLeadingDimensionSize(LongIndex2D extent);

    public delegate TStride BuildStride<TStride>(LongIndex2D extent, int leadingDimension) where TStride : struct, IStride2D;

    /// <summary>Every index is the same element.</summary>
    public readonly struct Infinite : IStride2D
    {
        public int XStride => 0;
        public int YStride => 0;
        public Index2D StrideExtent => new(XStride, YStride);
        public int ComputeElementIndex(Index2D index) => Stride2D.ComputeElementIndex(this, index);
        public int ComputeElementIndexChecked(Index2D index, Index2D extent) => Stride2D.ComputeElementIndexChecked(this, index, extent);
        public Index2D ReconstructFromElementIndex(int elementIndex) => throw Strides.NoInverse(this);
        public int ComputeBufferLength(Index2D extent) => Stride2D.ComputeBufferLength(this, extent);
        public long ComputeElementIndex(LongIndex2D index) => Stride2D.ComputeElementIndex(this, index);
        public long ComputeElementIndexChecked(LongIndex2D index, LongIndex2D extent) => Stride2D.ComputeElementIndexChecked(this, index, extent);
        public LongIndex2D ReconstructFromElementIndex(long elementIndex) => throw Strides.NoInverse(this);
        public long ComputeBufferLength(LongIndex2D extent) => Stride2D.ComputeBufferLength(this, extent);
        public General AsGeneral() => new(StrideExtent);
        public Stride1D.General To1DStride() => new(0);
        public override string ToString() => StrideExtent.ToString();
    }

    /// <summary>Columns: X is the fastest index.</summary>
    public readonly struct DenseX(int yStride) : IStride2D
    {
        public int XStride => 1;
        public int YStride { get; } = Strides.Positive(yStride);
        public Index2D StrideExtent => new(XStride, YStride);
        public static DenseX FromExtent(Index2D extent) => new(extent.X);
        public static DenseX FromExtent(LongIndex2D extent) => FromExtent(extent.ToIntIndex());
        public static int ComputeElementIndex(Index2D index, Index2D extent) => FromExtent(extent).ComputeElementIndex(index);
        public static long ComputeElementIndex(LongIndex2D index, LongIndex2D extent) => FromExtent(extent).ComputeElementIndex(index);
        public static Index2D ReconstructFromElementIndex(int elementIndex, Index2D extent) => FromExtent(extent).ReconstructFromElementIndex(elementIndex);
        public static LongIndex2D ReconstructFromElementIndex(long elementIndex, LongIndex2D extent) => FromExtent(extent).ReconstructFromElementIndex(elementIndex);
        public int ComputeElementIndex(Index2D index) => Stride2D.ComputeElementIndex(this, index);
        public int ComputeElementIndexChecked(Index2D index, Index2D extent) => Stride2D.ComputeElementIndexChecked(this, index, extent);
        public Index2D ReconstructFromElementIndex(int elementIndex) => new(elementIndex % YStride, elementIndex / YStride);
        public int ComputeBufferLength(Index2D extent) => Stride2D.ComputeBufferLength(this, extent);
        public long ComputeElementIndex(LongIndex2D index) => Stride2D.ComputeElementIndex(this, index);
        public long ComputeElementIndexChecked(LongIndex2D index, LongIndex2D extent) => Stride2D.ComputeElementIndexChecked(this, index, extent);
        public LongIndex2D ReconstructFromElementIndex(long elementIndex) => new(elementIndex % YStride, elementIndex / YStride);
        public long ComputeBufferLength(LongIndex2D extent) => Stride2D.ComputeBufferLength(this, extent);
        public General AsGeneral() => new(StrideExtent);
        public Stride1D.General To1DStride() => new(XStride);
        public override string ToString() => StrideExtent.ToString();
    }

    /// <summary>Rows: Y is the fastest index.</summary>
    public readonly struct DenseY(int xStride) : IStride2D
    {
        public int XStride { get; } = Strides.Positive(xStride);
        public int YStride => 1;
        public Index2D StrideExtent => new(XStride, YStride);
        public static DenseY FromExtent(Index2D extent) => new(extent.Y);
        public static DenseY FromExtent(LongIndex2D extent) => FromExtent(extent.ToIntIndex());
        public static int ComputeElementIndex(Index2D index, Index2D extent) => FromExtent(extent).ComputeElementIndex(index);
        public static long ComputeElementIndex(LongIndex2D index, LongIndex2D extent) => FromExtent(extent).ComputeElementIndex(index);
        public static Index2D ReconstructFromElementIndex(int elementIndex, Index2D extent) => FromExtent(extent).ReconstructFromElementIndex(elementIndex);
        public static LongIndex2D ReconstructFromElementIndex(long elementIndex, LongIndex2D extent) => FromExtent(extent).ReconstructFromElementIndex(elementIndex);
        public int ComputeElementIndex(Index2D index) => Stride2D.ComputeElementIndex(this, index);
        public int ComputeElementIndexChecked(Index2D index, Index2D extent) => Stride2D.ComputeElementIndexChecked(this, index, extent);
        public Index2D ReconstructFromElementIndex(int elementIndex) => new(elementIndex / XStride, elementIndex % XStride);
        public int ComputeBufferLength(Index2D extent) => Stride2D.ComputeBufferLength(this, extent);
        public long ComputeElementIndex(LongIndex2D index) => Stride2D.ComputeElementIndex(this, index);
        public long ComputeElementIndexChecked(LongIndex2D index, LongIndex2D extent) => Stride2D.ComputeElementIndexChecked(this, index, extent);
        public LongIndex2D ReconstructFromElementIndex(long elementIndex) => new(elementIndex / XStride, elementIndex % XStride);
        public long ComputeBufferLength(LongIndex2D extent) => Stride2D.ComputeBufferLength(this, extent);
        public General AsGeneral() => new(StrideExtent);
        public Stride1D.General To1DStride() => new(YStride);
        public override string ToString() => StrideExtent.ToString();
    }

    /// <summary>Any strides.</summary>
    public readonly struct General(Index2D stride) : IStride2D
    {
        public Index2D StrideExtent { get; } = stride;
        public General(int xStride, int yStride) : this(new Index2D(xStride, yStride)) { }
        public int XStride => StrideExtent.X;
        public int YStride => StrideExtent.Y;
        public int ComputeElementIndex(Index2D index) => Stride2D.ComputeElementIndex(this, index);
        public int ComputeElementIndexChecked(Index2D index, Index2D extent) => Stride2D.ComputeElementIndexChecked(this, index, extent);
        public int ComputeBufferLength(Index2D extent) => Stride2D.ComputeBufferLength(this, extent);
        public Index2D ReconstructFromElementIndex(int elementIndex) => XStride > YStride
            ? new(elementIndex / XStride, elementIndex % XStride / YStride) : new(elementIndex % YStride / XStride, elementIndex / YStride);
        public long ComputeElementIndex(LongIndex2D index) => Stride2D.ComputeElementIndex(this, index);
        public long ComputeElementIndexChecked(LongIndex2D index, LongIndex2D extent) => Stride2D.ComputeElementIndexChecked(this, index, extent);
        public long ComputeBufferLength(LongIndex2D extent) => Stride2D.ComputeBufferLength(this, extent);
        public LongIndex2D ReconstructFromElementIndex(long elementIndex) => XStride > YStride
            ? new(elementIndex / XStride, elementIndex % XStride / YStride) : new(elementIndex % YStride / XStride, elementIndex / YStride);
        public General AsGeneral() => this;
        public Stride1D.General To1DStride() => new(XStride);
        public override string ToString() => StrideExtent.ToString();
    }

    public static int ComputeElementIndex<TStride>(this TStride stride, Index2D index) where TStride : struct, IStride2D =>
        index.X * stride.XStride + index.Y * stride.YStride;

    public static int ComputeElementIndexChecked<TStride>(this TStride stride, Index2D index, Index2D extent) where TStride : struct, IStride2D
    {
        if (!index.InBounds(extent)) Faults.ThrowOutsideExtent(index, extent);
        return ComputeElementIndex(stride, index);
    }

    public static int ComputeBufferLength<TStride>(this TStride stride, Index2D extent) where TStride : struct, IStride2D =>
        extent.X == 0 || extent.Y == 0 ? 0 : ComputeElementIndex(stride, extent - Index2D.One) + 1;

    public static long ComputeElementIndex<TStride>(this TStride stride, LongIndex2D index) where TStride : struct, IStride2D =>
        index.X * stride.XStride + index.Y * stride.YStride;

    public static long ComputeElementIndexChecked<TStride>(this TStride stride, LongIndex2D index, LongIndex2D extent) where TStride : struct, IStride2D
    {
        if (!index.InBounds(extent)) Faults.ThrowOutsideExtent(index, extent);
        return ComputeElementIndex(stride, index);
    }

    public static long ComputeBufferLength<TStride>(this TStride stride, LongIndex2D extent) where TStride : struct, IStride2D =>
        extent.X == 0 || extent.Y == 0 ? 0 : ComputeElementIndex(stride, extent - LongIndex2D.One) + 1;
}
