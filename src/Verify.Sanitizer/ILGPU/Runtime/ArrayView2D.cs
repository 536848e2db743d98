using System.Runtime.CompilerServices;
using Verify.Checking;

namespace ILGPU.Runtime;

/// <summary>A window of 2 dimensions on device memory; every coordinate is checked.</summary>
public readonly struct ArrayView2D<T, TStride>(ArrayView<T> baseView, LongIndex2D extent, TStride stride) : IArrayView<T, Index2D, LongIndex2D, TStride>, IStepped
    where T : unmanaged where TStride : struct, IStride2D
{
    public static readonly int ElementSize = ArrayView<T>.ElementSize;
    public static readonly ArrayView2D<T, TStride> Empty = GetEmpty(default);

    public static ArrayView2D<T, TStride> GetEmpty(TStride stride) => new(ArrayView<T>.Empty, LongIndex2D.Zero, stride);

    public ArrayView<T> BaseView { get; } = baseView;
    public LongIndex2D Extent { get; } = extent;
    public TStride Stride { get; } = stride;

    Steps IStepped.Steps => new(Stride.XStride, Stride.YStride);
    MemoryBuffer IArrayView.Buffer => BaseView.Buffer;
    int IArrayView.ElementSize => ElementSize;

    public Index2D IntExtent => Extent.ToIntIndex();
    public bool IsValid => BaseView.IsValid;
    public long Length => Stride.ComputeBufferLength(Extent);
    public int IntLength => checked((int)Length);
    public long LengthInBytes => Length * ElementSize;

    public ref T this[Index2D index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref BaseView[ComputeLinearIndex(index)];
    }

    public ref T this[int x, int y]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref this[new Index2D(x, y)];
    }

    public ref T this[LongIndex2D index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref BaseView[ComputeLinearIndex(index)];
    }

    public ref T this[long x, long y]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref this[new LongIndex2D(x, y)];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ComputeLinearIndex(Index2D index)
    {
        if (!index.InBounds(IntExtent)) Faults.ThrowOutsideExtent(BaseView, index, Extent);
        return Stride.ComputeElementIndex(index);
    }

    public ArrayView2D<T, TStride> SubView(Index2D index, Index2D extent)
    {
        if (!index.InBoundsInclusive(IntExtent) || !extent.InBoundsInclusive(IntExtent - index)) Faults.ThrowSlice(BaseView, index, extent, Extent);
        long offset = Stride.ComputeElementIndex(index), length = Stride.ComputeBufferLength(extent);
        return new(BaseView.SubView(length == 0 ? 0 : offset, length), extent, Stride);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long ComputeLinearIndex(LongIndex2D index)
    {
        if (!index.InBounds(Extent)) Faults.ThrowOutsideExtent(BaseView, index, Extent);
        return Stride.ComputeElementIndex(index);
    }

    public ArrayView2D<T, TStride> SubView(LongIndex2D index, LongIndex2D extent)
    {
        if (!index.InBoundsInclusive(Extent) || !extent.InBoundsInclusive(Extent - index)) Faults.ThrowSlice(BaseView, index, extent, Extent);
        long offset = Stride.ComputeElementIndex(index), length = Stride.ComputeBufferLength(extent);
        return new(BaseView.SubView(length == 0 ? 0 : offset, length), extent, Stride);
    }

    public VariableView<T> VariableView(Index2D index) => new(BaseView.SubView(ComputeLinearIndex(index), 1));
    public VariableView<T> VariableView(LongIndex2D index) => new(BaseView.SubView(ComputeLinearIndex(index), 1));
    public ArrayView<T> AsContiguous() => BaseView;
    public ArrayView2D<T, Stride2D.General> AsGeneral(Stride2D.General stride) => new(BaseView, Extent, stride);
    public ArrayView2D<T, Stride2D.General> AsGeneral() => AsGeneral(Stride.AsGeneral());
    public ArrayView1D<T, Stride1D.General> To1DView() => new(BaseView, Extent.Size, Stride.To1DStride());
    public ArrayView1D<T, TOtherStride> As1DView<TOtherStride>(TOtherStride stride) where TOtherStride : struct, IStride1D => new(BaseView, Extent.Size, stride);
    public ArrayView2D<T, Stride2D.DenseX> AsDenseX() => Stride.XStride == 1
        ? new(BaseView, Extent, new(Stride.YStride)) : throw new InvalidOperationException($"An X stride of {Stride.XStride} is not dense.");
    public ArrayView2D<T, Stride2D.DenseY> AsDenseY() => Stride.YStride == 1
        ? new(BaseView, Extent, new(Stride.XStride)) : throw new InvalidOperationException($"A Y stride of {Stride.YStride} is not dense.");
    public override string ToString() => BaseView.ToString();
}
