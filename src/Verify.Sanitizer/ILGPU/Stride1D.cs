using Verify.Checking;

namespace ILGPU;

/// <summary>A layout of 1 dimension: how far apart in memory neighbours are, in elements.</summary>
public interface IStride1D : IStride<Index1D, LongIndex1D>
{
    int XStride { get; }
    Stride1D.General AsGeneral();
}

/// <summary>The layouts of 1 dimension.</summary>
public static class Stride1D
{
    /// <summary>Every index is the same element.</summary>
    public readonly struct Infinite : IStride1D
    {
        public int XStride => 0;
        public Index1D StrideExtent => new(XStride);
        public int ComputeElementIndex(Index1D index) => Stride1D.ComputeElementIndex(this, index);
        public int ComputeElementIndexChecked(Index1D index, Index1D extent) => Stride1D.ComputeElementIndexChecked(this, index, extent);
        public Index1D ReconstructFromElementIndex(int elementIndex) => throw Strides.NoInverse(this);
        public int ComputeBufferLength(Index1D extent) => Stride1D.ComputeBufferLength(this, extent);
        public long ComputeElementIndex(LongIndex1D index) => Stride1D.ComputeElementIndex(this, index);
        public long ComputeElementIndexChecked(LongIndex1D index, LongIndex1D extent) => Stride1D.ComputeElementIndexChecked(this, index, extent);
        public LongIndex1D ReconstructFromElementIndex(long elementIndex) => throw Strides.NoInverse(this);
        public long ComputeBufferLength(LongIndex1D extent) => Stride1D.ComputeBufferLength(this, extent);
        public General AsGeneral() => new(StrideExtent);
        public Stride1D.General To1DStride() => new(0);
        public override string ToString() => StrideExtent.ToString();
    }

    /// <summary>Neighbours are adjacent.</summary>
    public readonly struct Dense : IStride1D
    {
        public int XStride => 1;
        public Index1D StrideExtent => new(XStride);
        public int ComputeElementIndex(Index1D index) => Stride1D.ComputeElementIndex(this, index);
        public int ComputeElementIndexChecked(Index1D index, Index1D extent) => Stride1D.ComputeElementIndexChecked(this, index, extent);
        public Index1D ReconstructFromElementIndex(int elementIndex) => elementIndex;
        public int ComputeBufferLength(Index1D extent) => Stride1D.ComputeBufferLength(this, extent);
        public long ComputeElementIndex(LongIndex1D index) => Stride1D.ComputeElementIndex(this, index);
        public long ComputeElementIndexChecked(LongIndex1D index, LongIndex1D extent) => Stride1D.ComputeElementIndexChecked(this, index, extent);
        public LongIndex1D ReconstructFromElementIndex(long elementIndex) => elementIndex;
        public long ComputeBufferLength(LongIndex1D extent) => Stride1D.ComputeBufferLength(this, extent);
        public General AsGeneral() => new(StrideExtent);
        public Stride1D.General To1DStride() => new(1);
        public override string ToString() => StrideExtent.ToString();
    }

    /// <summary>Any strides.</summary>
    public readonly struct General(Index1D stride) : IStride1D
    {
        public Index1D StrideExtent { get; } = stride;
        public int XStride => StrideExtent.X;
        public int ComputeElementIndex(Index1D index) => Stride1D.ComputeElementIndex(this, index);
        public int ComputeElementIndexChecked(Index1D index, Index1D extent) => Stride1D.ComputeElementIndexChecked(this, index, extent);
        public int ComputeBufferLength(Index1D extent) => Stride1D.ComputeBufferLength(this, extent);
        public Index1D ReconstructFromElementIndex(int elementIndex) => elementIndex / XStride;
        public long ComputeElementIndex(LongIndex1D index) => Stride1D.ComputeElementIndex(this, index);
        public long ComputeElementIndexChecked(LongIndex1D index, LongIndex1D extent) => Stride1D.ComputeElementIndexChecked(this, index, extent);
        public long ComputeBufferLength(LongIndex1D extent) => Stride1D.ComputeBufferLength(this, extent);
        public LongIndex1D ReconstructFromElementIndex(long elementIndex) => elementIndex / XStride;
        public General AsGeneral() => this;
        public Stride1D.General To1DStride() => new(XStride);
        public override string ToString() => StrideExtent.ToString();
    }

    public static int ComputeElementIndex<TStride>(this TStride stride, Index1D index) where TStride : struct, IStride1D =>
        index.X * stride.XStride;

    public static int ComputeElementIndexChecked<TStride>(this TStride stride, Index1D index, Index1D extent) where TStride : struct, IStride1D
    {
        if (!index.InBounds(extent)) Faults.ThrowOutsideExtent(index, extent);
        return ComputeElementIndex(stride, index);
    }

    public static int ComputeBufferLength<TStride>(this TStride stride, Index1D extent) where TStride : struct, IStride1D =>
        extent.X == 0 ? 0 : ComputeElementIndex(stride, extent - Index1D.One) + 1;

    public static long ComputeElementIndex<TStride>(this TStride stride, LongIndex1D index) where TStride : struct, IStride1D =>
        index.X * stride.XStride;

    public static long ComputeElementIndexChecked<TStride>(this TStride stride, LongIndex1D index, LongIndex1D extent) where TStride : struct, IStride1D
    {
        if (!index.InBounds(extent)) Faults.ThrowOutsideExtent(index, extent);
        return ComputeElementIndex(stride, index);
    }

    public static long ComputeBufferLength<TStride>(this TStride stride, LongIndex1D extent) where TStride : struct, IStride1D =>
        extent.X == 0 ? 0 : ComputeElementIndex(stride, extent - LongIndex1D.One) + 1;
}
