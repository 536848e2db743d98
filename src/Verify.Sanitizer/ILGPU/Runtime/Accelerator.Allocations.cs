using Verify.Checking;

namespace ILGPU.Runtime;

public abstract partial class Accelerator
{
    public MemoryBuffer1D<T, Stride1D.Dense> Allocate1D<T>(long length) where T : unmanaged => Allocate1D<T, Stride1D.Dense>(length, default);

    public MemoryBuffer1D<T, TStride> Allocate1D<T, TStride>(long length, TStride stride) where T : unmanaged where TStride : struct, IStride1D
    {
        var region = Room<T>(stride.ComputeBufferLength(new LongIndex1D(length)), length);
        return new(this, new(new(region, 0, region.Size / ArrayView<T>.ElementSize), length, stride), region);
    }

    public MemoryBuffer2D<T, TStride> Allocate2D<T, TStride>(in LongIndex2D extent, Stride2D.GetLeadingDimensionSize getLeadingDimensionSize, Stride2D.BuildStride<TStride> buildStride)
        where T : unmanaged where TStride : struct, IStride2D
    {
        var stride = buildStride(extent, checked((int)Math.Max(1, getLeadingDimensionSize(extent))));
        var region = Room<T>(stride.ComputeBufferLength(extent), Math.Min(extent.X, extent.Y));
        return new(this, new(new(region, 0, region.Size / ArrayView<T>.ElementSize), extent, stride), region);
    }

    public MemoryBuffer2D<T, Stride2D.DenseX> Allocate2DDenseX<T>(in LongIndex2D extent) where T : unmanaged =>
        Allocate2D<T, Stride2D.DenseX>(extent, e => e.X, (_, leading) => new(leading));

    public MemoryBuffer2D<T, Stride2D.DenseY> Allocate2DDenseY<T>(in LongIndex2D extent) where T : unmanaged =>
        Allocate2D<T, Stride2D.DenseY>(extent, e => e.Y, (_, leading) => new(leading));

    public MemoryBuffer2D<T, Stride2D.DenseX> Allocate2DPitchedX<T>(in LongIndex2D extent, int xAlignmentInBytes) where T : unmanaged =>
        Allocate2D<T, Stride2D.DenseX>(extent, e => Pitch<T>(e.X, xAlignmentInBytes), (_, leading) => new(leading));

    public MemoryBuffer2D<T, Stride2D.DenseY> Allocate2DPitchedY<T>(in LongIndex2D extent, int yAlignmentInBytes) where T : unmanaged =>
        Allocate2D<T, Stride2D.DenseY>(extent, e => Pitch<T>(e.Y, yAlignmentInBytes), (_, leading) => new(leading));

    public MemoryBuffer3D<T, TStride> Allocate3D<T, TStride>(LongIndex3D extent, Stride3D.GetLeadingDimensionSize getLeadingDimensionSize, Stride3D.BuildStride<TStride> buildStride)
        where T : unmanaged where TStride : struct, IStride3D
    {
        var stride = buildStride(extent, checked((int)Math.Max(1, getLeadingDimensionSize(extent))));
        var region = Room<T>(stride.ComputeBufferLength(extent), Math.Min(extent.X, Math.Min(extent.Y, extent.Z)));
        return new(this, new(new(region, 0, region.Size / ArrayView<T>.ElementSize), extent, stride), region);
    }

    public MemoryBuffer3D<T, Stride3D.DenseXY> Allocate3DDenseXY<T>(LongIndex3D extent) where T : unmanaged =>
        Allocate3D<T, Stride3D.DenseXY>(extent, e => e.X * e.Y, (e, leading) => new((int)Math.Max(1, e.X), leading));

    public MemoryBuffer3D<T, Stride3D.DenseZY> Allocate3DDenseZY<T>(LongIndex3D extent) where T : unmanaged =>
        Allocate3D<T, Stride3D.DenseZY>(extent, e => e.Y * e.Z, (e, leading) => new(leading, (int)Math.Max(1, e.Z)));

    Region Room<T>(long elements, long smallest) where T : unmanaged
    {
        ThrowIfDisposed();
        if (smallest < 0) throw new ArgumentOutOfRangeException(nameof(elements), smallest, "A buffer has no negative size.");
        return Memory.Allocate(elements, ArrayView<T>.ElementSize, Granule<T>.Size, "a buffer that no parameter shows");
    }

    static long Pitch<T>(long length, int alignmentInBytes) where T : unmanaged
    {
        int size = ArrayView<T>.ElementSize;
        if (alignmentInBytes % size != 0) throw new ArgumentOutOfRangeException(nameof(alignmentInBytes), alignmentInBytes, $"A pitch is a multiple of the {size} bytes of an element.");
        return (length * size + alignmentInBytes - 1) / alignmentInBytes * alignmentInBytes / size;
    }
}
