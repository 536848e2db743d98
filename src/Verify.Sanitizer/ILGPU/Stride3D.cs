using Verify.Checking;

namespace ILGPU;

/// <summary>A layout of 3 dimensions: how far apart in memory neighbours are, in elements.</summary>
public interface IStride3D : IStride<Index3D, LongIndex3D>
{
    int XStride { get; }
    int YStride { get; }
    int ZStride { get; }
    Stride3D.General AsGeneral();
}

/// <summary>The layouts of 3 dimensions.</summary>
public static class Stride3D
{
    public delegate long GetLeadingDimensionSize(LongIndex3D extent);

    public delegate TStride BuildStride<TStride>(LongIndex3D extent, int leadingDimension) where TStride : struct, IStride3D;

    /// <summary>Every index is the same element.</summary>
    public readonly struct Infinite : IStride3D
    {
        public int XStride => 0;
        public int YStride => 0;
        public int ZStride => 0;
        public Index3D StrideExtent => new(XStride, YStride, ZStride);
        public int ComputeElementIndex(Index3D index) => Stride3D.ComputeElementIndex(this, index);
        public int ComputeElementIndexChecked(Index3D index, Index3D extent) => Stride3D.ComputeElementIndexChecked(this, index, extent);
        public Index3D ReconstructFromElementIndex(int elementIndex) => throw Strides.NoInverse(this);
        public int ComputeBufferLength(Index3D extent) => Stride3D.ComputeBufferLength(this, extent);
        public long ComputeElementIndex(LongIndex3D index) => Stride3D.ComputeElementIndex(this, index);
        public long ComputeElementIndexChecked(LongIndex3D index, LongIndex3D extent) => Stride3D.ComputeElementIndexChecked(this, index, extent);
        public LongIndex3D ReconstructFromElementIndex(long elementIndex) => throw Strides.NoInverse(this);
        public long ComputeBufferLength(LongIndex3D extent) => Stride3D.ComputeBufferLength(this, extent);
        public General AsGeneral() => new(StrideExtent);
        public Stride1D.General To1DStride() => new(0);
        public override string ToString() => StrideExtent.ToString();
    }

    /// <summary>X is the fastest index, then Y.</summary>
    public readonly struct DenseXY(int yStride, int zStride) : IStride3D
    {
        public int XStride => 1;
        public int YStride { get; } = Strides.Positive(yStride);
        public int ZStride { get; } = Strides.Positive(zStride);
        public Index3D StrideExtent => new(XStride, YStride, ZStride);
        public static DenseXY FromExtent(Index3D extent) => new(extent.X, extent.X * extent.Y);
        public static DenseXY FromExtent(LongIndex3D extent) => FromExtent(extent.ToIntIndex());
        public static int ComputeElementIndex(Index3D index, Index3D extent) => FromExtent(extent).ComputeElementIndex(index);
        public static long ComputeElementIndex(LongIndex3D index, LongIndex3D extent) => FromExtent(extent).ComputeElementIndex(index);
        public static Index3D ReconstructFromElementIndex(int elementIndex, Index3D extent) => FromExtent(extent).ReconstructFromElementIndex(elementIndex);
        public static LongIndex3D ReconstructFromElementIndex(long elementIndex, LongIndex3D extent) => FromExtent(extent).ReconstructFromElementIndex(elementIndex);
        public int ComputeElementIndex(Index3D index) => Stride3D.ComputeElementIndex(this, index);
        public int ComputeElementIndexChecked(Index3D index, Index3D extent) => Stride3D.ComputeElementIndexChecked(this, index, extent);
        public Index3D ReconstructFromElementIndex(int elementIndex) => new(elementIndex % YStride, elementIndex / YStride % (ZStride / YStride), elementIndex / ZStride);
        public int ComputeBufferLength(Index3D extent) => Stride3D.ComputeBufferLength(this, extent);
        public long ComputeElementIndex(LongIndex3D index) => Stride3D.ComputeElementIndex(this, index);
        public long ComputeElementIndexChecked(LongIndex3D index, LongIndex3D extent) => Stride3D.ComputeElementIndexChecked(this, index, extent);
        public LongIndex3D ReconstructFromElementIndex(long elementIndex) => new(elementIndex % YStride, elementIndex / YStride % (ZStride / YStride), elementIndex / ZStride);
        public long ComputeBufferLength(LongIndex3D extent) => Stride3D.ComputeBufferLength(this, extent);
        public General AsGeneral() => new(StrideExtent);
        public Stride1D.General To1DStride() => new(XStride);
        public override string ToString() => StrideExtent.ToString();
    }

    /// <summary>Z is the fastest index, then Y.</summary>
    public readonly struct DenseZY(int xStride, int yStride) : IStride3D
    {
        public int XStride { get; } = Strides.Positive(xStride);
        public int YStride { get; } = Strides.Positive(yStride);
        public int ZStride => 1;
        public Index3D StrideExtent => new(XStride, YStride, ZStride);
        public static DenseZY FromExtent(Index3D extent) => new(extent.Y * extent.Z, extent.Z);
        public static DenseZY FromExtent(LongIndex3D extent) => FromExtent(extent.ToIntIndex());
        public static int ComputeElementIndex(Index3D index, Index3D extent) => FromExtent(extent).ComputeElementIndex(index);
        public static long ComputeElementIndex(LongIndex3D index, LongIndex3D extent) => FromExtent(extent).ComputeElementIndex(index);
        public static Index3D ReconstructFromElementIndex(int elementIndex, Index3D extent) => FromExtent(extent).ReconstructFromElementIndex(elementIndex);
        public static LongIndex3D ReconstructFromElementIndex(long elementIndex, LongIndex3D extent) => FromExtent(extent).ReconstructFromElementIndex(elementIndex);
        public int ComputeElementIndex(Index3D index) => Stride3D.ComputeElementIndex(this, index);
        public int ComputeElementIndexChecked(Index3D index, Index3D extent) => Stride3D.ComputeElementIndexChecked(this, index, extent);
        public Index3D ReconstructFromElementIndex(int elementIndex) => new(elementIndex / XStride, elementIndex / YStride % (XStride / YStride), elementIndex % YStride);
        public int ComputeBufferLength(Index3D extent) => Stride3D.ComputeBufferLength(this, extent);
        public long ComputeElementIndex(LongIndex3D index) => Stride3D.ComputeElementIndex(this, index);
        public long ComputeElementIndexChecked(LongIndex3D index, LongIndex3D extent) => Stride3D.ComputeElementIndexChecked(this, index, extent);
        public LongIndex3D ReconstructFromElementIndex(long elementIndex) => new(elementIndex / XStride, elementIndex / YStride % (XStride / YStride), elementIndex % YStride);
        public long ComputeBufferLength(LongIndex3D extent) => Stride3D.ComputeBufferLength(this, extent);
        public General AsGeneral() => new(StrideExtent);
        public Stride1D.General To1DStride() => new(ZStride);
        public override string ToString() => StrideExtent.ToString();
    }

    /// <summary>Any strides.</summary>
    public readonly struct General(Index3D stride) : IStride3D
    {
        public Index3D StrideExtent { get; } = stride;
        public General(int xStride, int yStride, int zStride) : this(new Index3D(xStride, yStride, zStride)) { }
        public int XStride => StrideExtent.X;
        public int YStride => StrideExtent.Y;
        public int ZStride => StrideExtent.Z;
        public int ComputeElementIndex(Index3D index) => Stride3D.ComputeElementIndex(this, index);
        public int ComputeElementIndexChecked(Index3D index, Index3D extent) => Stride3D.ComputeElementIndexChecked(this, index, extent);
        public int ComputeBufferLength(Index3D extent) => Stride3D.ComputeBufferLength(this, extent);
        public Index3D ReconstructFromElementIndex(int elementIndex) => XStride > ZStride
            ? new(elementIndex / XStride, elementIndex % XStride / YStride, elementIndex % YStride / ZStride)
            : new(elementIndex % YStride / XStride, elementIndex % ZStride / YStride, elementIndex / ZStride);
        public long ComputeElementIndex(LongIndex3D index) => Stride3D.ComputeElementIndex(this, index);
        public long ComputeElementIndexChecked(LongIndex3D index, LongIndex3D extent) => Stride3D.ComputeElementIndexChecked(this, index, extent);
        public long ComputeBufferLength(LongIndex3D extent) => Stride3D.ComputeBufferLength(this, extent);
        public LongIndex3D ReconstructFromElementIndex(long elementIndex) => XStride > ZStride
            ? new(elementIndex / XStride, elementIndex % XStride / YStride, elementIndex % YStride / ZStride)
            : new(elementIndex % YStride / XStride, elementIndex % ZStride / YStride, elementIndex / ZStride);
        public General AsGeneral() => this;
        public Stride1D.General To1DStride() => new(XStride);
        public override string ToString() => StrideExtent.ToString();
    }

    public static int ComputeElementIndex<TStride>(this TStride stride, Index3D index) where TStride : struct, IStride3D =>
        index.X * stride.XStride + index.Y * stride.YStride + index.Z * stride.ZStride;

    public static int ComputeElementIndexChecked<TStride>(this TStride stride, Index3D index, Index3D extent) where TStride : struct, IStride3D
    {
        if (!index.InBounds(extent)) Faults.ThrowOutsideExtent(index, extent);
        return ComputeElementIndex(stride, index);
    }

    public static int ComputeBufferLength<TStride>(this TStride stride, Index3D extent) where TStride : struct, IStride3D =>
        extent.X == 0 || extent.Y == 0 || extent.Z == 0 ? 0 : ComputeElementIndex(stride, extent - Index3D.One) + 1;

    public static long ComputeElementIndex<TStride>(this TStride stride, LongIndex3D index) where TStride : struct, IStride3D =>
        index.X * stride.XStride + index.Y * stride.YStride + index.Z * stride.ZStride;

    public static long ComputeElementIndexChecked<TStride>(this TStride stride, LongIndex3D index, LongIndex3D extent) where TStride : struct, IStride3D
    {
        if (!index.InBounds(extent)) Faults.ThrowOutsideExtent(index, extent);
        return ComputeElementIndex(stride, index);
    }

    public static long ComputeBufferLength<TStride>(this TStride stride, LongIndex3D extent) where TStride : struct, IStride3D =>
        extent.X == 0 || extent.Y == 0 || extent.Z == 0 ? 0 : ComputeElementIndex(stride, extent - LongIndex3D.One) + 1;
}
