using System.Runtime.InteropServices;
using ILGPU;

namespace Verify.Checking;

/// <summary>What the host does to device memory: copies and fills, each checked for use after dispose and for damage at the edges.</summary>
static class HostMemory
{
    public static void Write<T>(ArrayView<T> target, ReadOnlySpan<T> source) where T : unmanaged
    {
        if (source.Length > target.Length) Faults.ThrowSlice(target, 0, source.Length, target.Length);
        if (source.Length == 0) return;
        var region = Checked(target.Region!);
        var bytes = MemoryMarshal.AsBytes(source);
        bytes.CopyTo(region.Bytes[(int)target.Start..]);
        region.HostWrote(target.Start, bytes.Length);
    }

    public static void Read<T>(ArrayView<T> source, Span<T> target) where T : unmanaged
    {
        if (target.Length > source.Length) Faults.ThrowSlice(source, 0, target.Length, source.Length);
        if (target.Length == 0) return;
        var region = Checked(source.Region!);
        var bytes = MemoryMarshal.AsBytes(target);
        if (region.FirstUnwritten(source.Start, bytes.Length) is long offset) Faults.ThrowFetched(region, offset);
        region.Bytes.Slice((int)source.Start, bytes.Length).CopyTo(bytes);
    }

    /// <summary>All of a view's memory, gaps between its rows included, whether written or not.</summary>
    public static T[] Raw<T>(ArrayView<T> source) where T : unmanaged
    {
        var result = new T[source.Length];
        if (source.Length > 0) Checked(source.Region!).Bytes.Slice((int)source.Start, (int)source.LengthInBytes).CopyTo(MemoryMarshal.AsBytes(result.AsSpan()));
        return result;
    }

    /// <summary>An element's place, once it is known that something was written there.</summary>
    public static long Written<T>(ArrayView<T> source, long index) where T : unmanaged
    {
        var region = source.Region!;
        if (region.FirstUnwritten(source.Start + index * ArrayView<T>.ElementSize, ArrayView<T>.ElementSize) is long offset) Faults.ThrowFetched(region, offset);
        return index;
    }

    /// <summary>Copies between device views; what the source never held, the target does not hold either.</summary>
    public static void Copy<T>(ArrayView<T> source, ArrayView<T> target) where T : unmanaged
    {
        if (source.Length > target.Length) Faults.ThrowSlice(target, 0, source.Length, target.Length);
        if (source.Length == 0) return;
        Region from = Checked(source.Region!), to = Checked(target.Region!);
        int length = (int)source.LengthInBytes;
        from.Bytes.Slice((int)source.Start, length).CopyTo(to.Bytes[(int)target.Start..]);
        int step = Math.Min(1 << from.Shift, 1 << to.Shift);
        for (int k = 0; k < length; k += step)
            if (from.HasWritten((source.Start + k) >> from.Shift))
                to.HostWrote(target.Start + k, step);
        if (from.AllWritten) to.HostWrote(target.Start, length);
    }

    public static void Fill(Region region, nint offset, long length, byte value)
    {
        if (length == 0) return;
        Checked(region).Bytes.Slice((int)offset, (int)length).Fill(value);
        region.HostWrote(offset, length);
    }

    static Region Checked(Region region)
    {
        if (!region.Alive) Faults.ThrowDisposed(region);
        if (region.BrokenCanary() is long offset) Faults.ThrowCanary(region, offset);
        return region;
    }
}
