using System.Runtime.CompilerServices;
using ILGPU;
using Verify.Checking;

namespace Verify.InKernel;

/// <summary>What the weaver itself puts into kernels.</summary>
static class Weaving
{
    /// <summary>Counts one loop iteration.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Tick(Frame thread)
    {
        if (--thread.Fuel < 0) Faults.ThrowEndless(thread);
    }

    /// <summary>A reference as a number that outlives a barrier; null if it does not lead to device memory, which alone stays where it is.</summary>
    public static nint Keep(ref byte place, Frame thread)
    {
        if (Unsafe.IsNullRef(ref place)) return 0;
        nint address = Region.Address(ref place);
        return thread.Group.Launch.Find(address) == null ? 0 : address;
    }

    /// <summary>The reference again.</summary>
    public static ref byte Take(nint address) => ref Unsafe.AddByteOffset(ref Unsafe.NullRef<byte>(), address);

    public static Index1D Index1D(Frame thread) => Grid.GlobalLinearIndex(thread);
    public static LongIndex1D LongIndex1D(Frame thread) => Grid.GlobalLinearIndex(thread);

    public static Index2D Index2D(Frame thread)
    {
        int i = Grid.GlobalLinearIndex(thread);
        var extent = thread.Group.Launch.ImplicitExtent;
        return new(i % extent.X, i / extent.X);
    }

    public static Index3D Index3D(Frame thread)
    {
        int i = Grid.GlobalLinearIndex(thread);
        var extent = thread.Group.Launch.ImplicitExtent;
        return new(i % extent.X, i / extent.X % extent.Y, i / extent.X / extent.Y);
    }

    public static LongIndex2D LongIndex2D(Frame thread) => Index2D(thread);
    public static LongIndex3D LongIndex3D(Frame thread) => Index3D(thread);
}
