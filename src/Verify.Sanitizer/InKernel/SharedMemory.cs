using System.Runtime.CompilerServices;
using ILGPU;
using ILGPU.Runtime;
using Verify.Checking;

namespace Verify.InKernel;

/// <summary>What <see cref="ILGPU.SharedMemory"/> means to a woven thread; <c>slot</c> says which allocation of the kernel's text this is.</summary>
static class SharedMemory
{
    public static ArrayView<T> Allocate<T>(int extent, int slot, Frame thread) where T : unmanaged
    {
        var group = thread.Group;
        var region = group.Shared[slot];
        if (region == null || region.Size != (long)extent * Unsafe.SizeOf<T>()) region = Make<T>(extent, slot, thread);
        return new(region, 0, extent);
    }

    public static ref T Allocate<T>(int slot, Frame thread) where T : unmanaged => ref Allocate<T>(1, slot, thread)[0];

    public static ArrayView1D<T, Stride1D.Dense> Allocate1D<T>(Index1D extent, int slot, Frame thread) where T : unmanaged =>
        Allocate<T>(extent.X, slot, thread);

    public static ArrayView1D<T, TStride> Allocate1D<T, TStride>(Index1D extent, TStride stride, int slot, Frame thread)
        where T : unmanaged where TStride : struct, IStride1D => new(Allocate<T>(stride.ComputeBufferLength(extent), slot, thread), extent, stride);

    public static ArrayView2D<T, TStride> Allocate2D<T, TStride>(Index2D extent, TStride stride, int slot, Frame thread)
        where T : unmanaged where TStride : struct, IStride2D =>
        new(Stepped(Allocate<T>(stride.ComputeBufferLength(extent), slot, thread), new(stride.XStride, stride.YStride)), extent, stride);

    public static ArrayView2D<T, Stride2D.DenseX> Allocate2DDenseX<T>(in Index2D extent, int slot, Frame thread) where T : unmanaged =>
        Allocate2D<T, Stride2D.DenseX>(extent, new(extent.X), slot, thread);

    public static ArrayView2D<T, Stride2D.DenseY> Allocate2DDenseY<T>(in Index2D extent, int slot, Frame thread) where T : unmanaged =>
        Allocate2D<T, Stride2D.DenseY>(extent, new(extent.Y), slot, thread);

    public static ArrayView3D<T, TStride> Allocate3D<T, TStride>(Index3D extent, TStride stride, int slot, Frame thread)
        where T : unmanaged where TStride : struct, IStride3D =>
        new(Stepped(Allocate<T>(stride.ComputeBufferLength(extent), slot, thread), new(stride.XStride, stride.YStride, stride.ZStride)), extent, stride);

    public static ArrayView3D<T, Stride3D.DenseXY> Allocate3DDenseXY<T>(in Index3D extent, int slot, Frame thread) where T : unmanaged =>
        Allocate3D<T, Stride3D.DenseXY>(extent, Stride3D.DenseXY.FromExtent(extent), slot, thread);

    public static ArrayView3D<T, Stride3D.DenseZY> Allocate3DDenseZY<T>(in Index3D extent, int slot, Frame thread) where T : unmanaged =>
        Allocate3D<T, Stride3D.DenseZY>(extent, Stride3D.DenseZY.FromExtent(extent), slot, thread);

    public static ArrayView<T> GetDynamic<T>(int slot, Frame thread) where T : unmanaged
    {
        var group = thread.Group;
        var asked = group.Launch.Dynamic;
        if (!asked.UsesDynamicSharedMemory)
            throw new InvalidOperationException("The kernel takes dynamic shared memory, and the launch gave none: pass SharedMemoryConfig.RequestDynamic in its KernelConfig.");
        if (group.Dynamic == null || group.Dynamic.Size != asked.ArraySize)
            group.Dynamic = Charge(thread, group.Launch.Allocate(asked.ArraySize, 1, Math.Min(asked.ElementSize, Granule<T>.Size), Space.Shared, "", group.Stamp));
        group.Dynamic.Refine(Granule<T>.Size);
        group.Dynamic.Call(group.Launch.Kernel.SharedNames[slot], Unsafe.SizeOf<T>());
        return new(group.Dynamic, 0, asked.ArraySize / Unsafe.SizeOf<T>());
    }

    /// <summary>Notes a layout, so that reports name coordinates.</summary>
    public static ArrayView<T> Stepped<T>(ArrayView<T> view, Steps steps) where T : unmanaged
    {
        if (view.Region is { } region) region.Steps = steps;
        return view;
    }

    static Region Make<T>(int extent, int slot, Frame thread) where T : unmanaged
    {
        if (extent < 0) throw new ArgumentOutOfRangeException(nameof(extent), extent, "Shared memory has no negative size.");
        var group = thread.Group;
        if (group.Shared[slot] is { } old) group.SharedBytes -= old.Size;
        return group.Shared[slot] = Charge(thread, group.Launch.Allocate(extent, Unsafe.SizeOf<T>(), Granule<T>.Size, Space.Shared, group.Launch.Kernel.SharedNames[slot], group.Stamp));
    }

    static Region Charge(Frame thread, Region region)
    {
        var group = thread.Group;
        group.SharedBytes += region.Size;
        var profile = group.Launch.Profile;
        if (group.SharedBytes > profile.SharedMemoryPerGroup)
            throw Faults.At(thread, FaultKind.Limit, $"the group asks for {group.SharedBytes} bytes of shared memory; {profile.Name} gives {profile.SharedMemoryPerGroup}", region.Name);
        return region;
    }
}
