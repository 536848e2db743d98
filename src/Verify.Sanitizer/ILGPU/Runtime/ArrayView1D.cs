using System.Runtime.CompilerServices;
using Verify.Checking;

namespace ILGPU.Runtime;

/// <summary>A window of 1 dimension on device memory; every coordinate is checked.</summary>
public readonly struct ArrayView1D<T, TStride>(ArrayView<T> baseView, LongIndex1D extent, TStride stride) : IArrayView<T, Index1D, LongIndex1D, TStride>
    where T : unmanaged where TStride : struct, IStride1D
{
    public static readonly int ElementSize = ArrayView<T>.ElementSize;
    public static readonly ArrayView1D<T, TStride> Empty = GetEmpty(default);

    public static ArrayView1D<T, TStride> GetEmpty(TStride stride) => new(ArrayView<T>.Empty, LongIndex1D.Zero, stride);

    public ArrayView<T> BaseView { get; } = baseView;
    public LongIndex1D Extent { get; } = extent;
    public TStride Stride { get; } = stride;

    MemoryBuffer IArrayView.Buffer => BaseView.Buffer;
    int IArrayView.ElementSize => ElementSize;

    public Index1D IntExtent => Extent.ToIntIndex();
    public bool IsValid => BaseView.IsValid;
    public long Length => Stride.ComputeBufferLength(Extent);
    public int IntLength => checked((int)Length);
    public long LengthInBytes => Length * ElementSize;

    public ref T this[Index1D index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref BaseView[ComputeLinearIndex(index)];
    }

    public ref T this[LongIndex1D index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref BaseView[ComputeLinearIndex(index)];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ComputeLinearIndex(Index1D index)
    {
        if (!index.InBounds(IntExtent)) Faults.ThrowOutsideExtent(BaseView, index, Extent);
        return Stride.ComputeElementIndex(index);
    }

    public ArrayView1D<T, TStride> SubView(Index1D index, Index1D extent)
    {
        if (!index.InBoundsInclusive(IntExtent) || !extent.InBoundsInclusive(IntExtent - index)) Faults.ThrowSlice(BaseView, index, extent, Extent);
        long offset = Stride.ComputeElementIndex(index), length = Stride.ComputeBufferLength(extent);
        return new(BaseView.SubView(length == 0 ? 0 : offset, length), extent, Stride);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long ComputeLinearIndex(LongIndex1D index)
    {
        if (!index.InBounds(Extent)) Faults.ThrowOutsideExtent(BaseView, index, Extent);
        return Stride.ComputeElementIndex(index);
    }

    public ArrayView1D<T, TStride> SubView(LongIndex1D index, LongIndex1D extent)
    {
        if (!index.InBoundsInclusive(Extent) || !extent.InBoundsInclusive(Extent - index)) Faults.ThrowSlice(BaseView, index, extent, Extent);
        long offset = Stride.ComputeElementIndex(index), length = Stride.ComputeBufferLength(extent);
        return new(BaseView.SubView(length == 0 ? 0 : offset, length), extent, Stride);
    }


    public ArrayView1D<T, Stride1D.Dense> AsDense() => Stride.XStride == 1
        ? new(BaseView, Extent, default) : throw new InvalidOperationException($"A stride of {Stride.XStride} is not dense.");

    public VariableView<T> VariableView(Index1D index) => new(BaseView.SubView(ComputeLinearIndex(index), 1));
    public VariableView<T> VariableView(LongIndex1D index) => new(BaseView.SubView(ComputeLinearIndex(index), 1));
    public ArrayView<T> AsContiguous() => BaseView;
    public ArrayView1D<T, Stride1D.General> AsGeneral(Stride1D.General stride) => new(BaseView, Extent, stride);
    public ArrayView1D<T, Stride1D.General> AsGeneral() => AsGeneral(Stride.AsGeneral());
    public ArrayView1D<T, Stride1D.General> To1DView() => AsGeneral();
    public ArrayView2D<T, TOtherStride> As2DView<TOtherStride>(LongIndex2D extent, TOtherStride stride) where TOtherStride : struct, IStride2D => new(BaseView, extent, stride);
    public ArrayView2D<T, Stride2D.DenseX> As2DDenseXView(LongIndex2D extent) => new(BaseView, extent, new((int)extent.X));
    public ArrayView2D<T, Stride2D.DenseY> As2DDenseYView(LongIndex2D extent) => new(BaseView, extent, new((int)extent.Y));
    public ArrayView3D<T, TOtherStride> As3DView<TOtherStride>(LongIndex3D extent, TOtherStride stride) where TOtherStride : struct, IStride3D => new(BaseView, extent, stride);
    public ArrayView3D<T, Stride3D.DenseXY> As3DDenseXYView(LongIndex3D extent) => new(BaseView, extent, Stride3D.DenseXY.FromExtent(extent));
    public ArrayView3D<T, Stride3D.DenseZY> As3DDenseZYView(LongIndex3D extent) => new(BaseView, extent, Stride3D.DenseZY.FromExtent(extent));
    public override string ToString() => BaseView.ToString();
}
