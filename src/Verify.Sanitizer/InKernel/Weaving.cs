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

    /// <summary>What the thread read at a place in the code goes where no compare and exchange makes it good.</summary>
    public static void Uses(int load, Frame thread) => thread.Group.Launch.Use(thread.Id, load);

    /// <summary>A reference as a number that outlives a barrier; null if it leads neither to device memory nor into a pinned array, which alone stay where they are.</summary>
    public static nint Keep(ref byte place, Frame thread)
    {
        if (Unsafe.IsNullRef(ref place)) return 0;
        nint address = Region.Address(ref place);
        return thread.Group.Launch.Find(address) != null || thread.Pins is { } pins && pins.Holds(address) ? address : 0;
    }

    /// <summary>Whether a reference leads into a variable of so many bytes.</summary>
    public static bool Within(ref byte place, ref byte variable, int size) => (nuint)Unsafe.ByteOffset(ref variable, ref place) < (nuint)size;

    /// <summary>How far into it.</summary>
    public static nint From(ref byte place, ref byte variable) => Unsafe.ByteOffset(ref variable, ref place);

    /// <summary>Notes what the source calls an array.</summary>
    public static void Named(Array array, int name, Frame thread)
    {
        var arrays = thread.Arrays ??= [];
        if (arrays.Count == 64) arrays.RemoveAt(0);
        arrays.Add((array, name));
    }

    /// <summary>Looks at an index before an array is asked for the element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Inside(Array array, nint index, Frame thread)
    {
        if ((nuint)index >= (nuint)array.Length) Faults.ThrowOutsideArray(array, index, thread);
    }

    /// <summary>Holds an array in its place until the thread begins anew.</summary>
    public static void Pin(Array array, Frame thread) => (thread.Pins ??= new()).Add(array);

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
