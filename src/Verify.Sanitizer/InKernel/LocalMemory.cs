using System.Runtime.CompilerServices;
using ILGPU;
using ILGPU.Runtime;
using Verify.Checking;

namespace Verify.InKernel;

/// <summary>What <see cref="ILGPU.LocalMemory"/> means to a woven thread.</summary>
static class LocalMemory
{
    public static ArrayView<T> Allocate<T>(int extent, int slot, Frame thread) where T : unmanaged
    {
        if (extent < 0) throw new ArgumentOutOfRangeException(nameof(extent), extent, "Local memory has no negative size.");
        ref var region = ref thread.Locals[slot];
        if (region == null || region.Size != (long)extent * Unsafe.SizeOf<T>())
            region = thread.Group.Launch.Allocate(extent, Unsafe.SizeOf<T>(), Granule<T>.Size, Space.Local, thread.Group.Launch.Kernel.LocalNames[slot], thread.Group.Stamp);
        return new(region, 0, extent);
    }

    public static ArrayView1D<T, Stride1D.Dense> Allocate1D<T>(Index1D extent, int slot, Frame thread) where T : unmanaged =>
        Allocate<T>(extent.X, slot, thread);

    public static ArrayView1D<T, TStride> Allocate1D<T, TStride>(Index1D extent, TStride stride, int slot, Frame thread)
        where T : unmanaged where TStride : struct, IStride1D => new(Allocate<T>(stride.ComputeBufferLength(extent), slot, thread), extent, stride);

    public static ArrayView2D<T, TStride> Allocate2D<T, TStride>(Index2D extent, TStride stride, int slot, Frame thread)
        where T : unmanaged where TStride : struct, IStride2D =>
        new(SharedMemory.Stepped(Allocate<T>(stride.ComputeBufferLength(extent), slot, thread), new(stride.XStride, stride.YStride)), extent, stride);

    public static ArrayView3D<T, TStride> Allocate3D<T, TStride>(Index3D extent, TStride stride, int slot, Frame thread)
        where T : unmanaged where TStride : struct, IStride3D =>
        new(SharedMemory.Stepped(Allocate<T>(stride.ComputeBufferLength(extent), slot, thread), new(stride.XStride, stride.YStride, stride.ZStride)), extent, stride);
}
