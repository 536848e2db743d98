using System.Runtime.CompilerServices;
using Verify.Checking;

namespace ILGPU.Runtime;

/// <summary>A window of 3 dimensions on device memory; every coordinate is checked.</summary>
public readonly struct ArrayView3D<T, TStride>(ArrayView<T> baseView, LongIndex3D extent, TStride stride) : IArrayView<T, Index3D, LongIndex3D, TStride>, IStepped
    where T : unmanaged where TStride : struct, IStride3D
{
    public static readonly int ElementSize = ArrayView<T>.ElementSize;
    public static readonly ArrayView3D<T, TStride> Empty = GetEmpty(default);

    public static ArrayView3D<T, TStride> GetEmpty(TStride stride) => new(ArrayView<T>.Empty, LongIndex3D.Zero, stride);

    public ArrayView<T> BaseView { get; } = baseView;
    public LongIndex3D Extent { get; } = extent;
    public TStride Stride { get; } = stride;

    Steps IStepped.Steps => new(Stride.XStride, Stride.YStride, Stride.ZStride);
    MemoryBuffer IArrayView.Buffer => BaseView.Buffer;
    int IArrayView.ElementSize => ElementSize;

    public Index3D IntExtent => Extent.ToIntIndex();
    public bool IsValid => BaseView.IsValid;
    public long Length => Stride.ComputeBufferLength(Extent);
    public int IntLength => checked((int)Length);
    public long LengthInBytes => Length * ElementSize;

    public ref T this[Index3D index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref BaseView[ComputeLinearIndex(index)];
    }

    public ref T this[int x, int y, int z]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref this[new Index3D(x, y, z)];
    }

    public ref T this[LongIndex3D index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref BaseView[ComputeLinearIndex(index)];
    }

    public ref T this[long x, long y, long z]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref this[new LongIndex3D(x, y, z)];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ComputeLinearIndex(Index3D index)
    {
        if (!index.InBounds(IntExtent)) Faults.ThrowOutsideExtent(BaseView, index, Extent);
        return Stride.ComputeElementIndex(index);
    }

    public ArrayView3D<T, TStride> SubView(Index3D index, Index3D extent)
    {
        if (!index.InBoundsInclusive(IntExtent) || !extent.InBoundsInclusive(IntExtent - index)) Faults.ThrowSlice(BaseView, index, extent, Extent);
        long offset = Stride.ComputeElementIndex(index), length = Stride.ComputeBufferLength(extent);
        return new(BaseView.SubView(length == 0 ? 0 : offset, length), extent, Stride);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long ComputeLinearIndex(LongIndex3D index)
    {
        if (!index.InBounds(Extent)) Faults.ThrowOutsideExtent(BaseView, index, Extent);
        return Stride.ComputeElementIndex(index);
    }

    public ArrayView3D<T, TStride> SubView(LongIndex3D index, LongIndex3D extent)
    {
        if (!index.InBoundsInclusive(Extent) || !extent.InBoundsInclusive(Extent - index)) Faults.ThrowSlice(BaseView, index, extent, Extent);
        long offset = Stride.ComputeElementIndex(index), length = Stride.ComputeBufferLength(extent);
        return new(BaseView.SubView(length == 0 ? 0 : offset, length), extent, Stride);
    }

    public VariableView<T> VariableView(Index3D index) => new(BaseView.SubView(ComputeLinearIndex(index), 1));
    public VariableView<T> VariableView(LongIndex3D index) => new(BaseView.SubView(ComputeLinearIndex(index), 1));
    public ArrayView<T> AsContiguous() => BaseView;
    public ArrayView3D<T, Stride3D.General> AsGeneral(Stride3D.General stride) => new(BaseView, Extent, stride);
    public ArrayView3D<T, Stride3D.General> AsGeneral() => AsGeneral(Stride.AsGeneral());
    public ArrayView1D<T, Stride1D.General> To1DView() => new(BaseView, Extent.Size, Stride.To1DStride());
    public ArrayView1D<T, TOtherStride> As1DView<TOtherStride>(TOtherStride stride) where TOtherStride : struct, IStride1D => new(BaseView, Extent.Size, stride);
    public override string ToString() => BaseView.ToString();
}
