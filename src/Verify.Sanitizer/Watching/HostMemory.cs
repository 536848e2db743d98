using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;

namespace Verify.Checking;

/// <summary>What the host does to device memory: copies and fills, each checked for use after dispose, for damage at the edges, and against what is under way on other streams.</summary>
/// <remarks>Which of them wait for their stream before they return is as in ILGPU 1.5.3 (Runtime/ArrayViewExtensions.cs): copies between an array of the host and the device do,
/// fills, copies on the device, and copies to and from page-locked arrays do not.</remarks>
static class HostMemory
{
    const string FromHost = "a copy from the host", ToHost = "a copy to the host";

    public static void Write<T>(ArrayView<T> target, ReadOnlySpan<T> source, AcceleratorStream? stream = null) where T : unmanaged
    {
        if (source.Length > target.Length) Faults.ThrowSlice(target, 0, source.Length, target.Length);
        if (source.Length == 0) return;
        var region = Checked(target.Region!);
        if (Order(region).Several) Order(region).Put(region, stream, FromHost, null, Footprint.Of(target.Start, (long)source.Length * ArrayView<T>.ElementSize));
        Lay(target, source);
        Wait(region, stream);
    }

    public static void Read<T>(ArrayView<T> source, Span<T> target, AcceleratorStream? stream = null) where T : unmanaged
    {
        if (target.Length > source.Length) Faults.ThrowSlice(source, 0, target.Length, source.Length);
        if (target.Length == 0) return;
        var region = Checked(source.Region!);
        if (Order(region).Several) Order(region).Put(region, stream, ToHost, Footprint.Of(source.Start, (long)target.Length * ArrayView<T>.ElementSize), null);
        Fetch(source, target);
        Wait(region, stream);
    }

    /// <summary>A copy to a page-locked array, which the host must wait for.</summary>
    public static void Read<T>(ArrayView<T> source, PageLockedArray<T> target, AcceleratorStream? stream) where T : unmanaged
    {
        if (target.Length > source.Length) Faults.ThrowSlice(source, 0, target.Length, source.Length);
        if (target.Length == 0) return;
        var region = Checked(source.Region!);
        var by = Order(region).Put(region, stream, ToHost, Footprint.Of(source.Start, target.Length * ArrayView<T>.ElementSize), null);
        target.Lock.Begin(by, Order(region), writes: true, target.Bytes, ArrayView<T>.ElementSize);
        Fetch(source, target.Content);
    }

    /// <summary>A copy from a page-locked array, which the host must wait for.</summary>
    public static void Write<T>(ArrayView<T> target, PageLockedArray<T> source, AcceleratorStream? stream) where T : unmanaged
    {
        if (source.Length > target.Length) Faults.ThrowSlice(target, 0, source.Length, target.Length);
        if (source.Length == 0) return;
        var region = Checked(target.Region!);
        var by = Order(region).Put(region, stream, FromHost, null, Footprint.Of(target.Start, source.Length * ArrayView<T>.ElementSize));
        source.Lock.Begin(by, Order(region), writes: false, source.Bytes, ArrayView<T>.ElementSize);
        Lay<T>(target, source.Content);
    }

    /// <summary>A copy of the elements of a view of several dimensions, element for element.</summary>
    /// <param name="view">The memory that the view lies in.</param>
    /// <param name="elements">Each element's place in it.</param>
    /// <param name="stream">The stream; null for the default one.</param>
    /// <param name="writes">Whether the device's memory is written.</param>
    public static void Elements<T>(ArrayView<T> view, IEnumerable<long> elements, AcceleratorStream? stream, bool writes) where T : unmanaged
    {
        var region = Checked(view.Region!);
        if (Order(region).Several)
        {
            var footprint = Footprint.Of(view.Start, ArrayView<T>.ElementSize, elements);
            Order(region).Put(region, stream, writes ? FromHost : ToHost, writes ? null : footprint, writes ? footprint : null);
        }
        Wait(region, stream);
    }

    /// <summary>All of a view's memory, gaps between its rows included, whether written or not.</summary>
    public static T[] Raw<T>(ArrayView<T> source) where T : unmanaged
    {
        var result = new T[source.Length];
        if (source.Length > 0) Checked(source.Region!).Bytes.Slice((int)source.Start, (int)source.LengthInBytes).CopyTo(MemoryMarshal.AsBytes(result.AsSpan()));
        return result;
    }

    /// <summary>Puts values into memory, whatever is under way.</summary>
    public static void Lay<T>(ArrayView<T> target, ReadOnlySpan<T> source) where T : unmanaged
    {
        var region = target.Region!;
        var bytes = MemoryMarshal.AsBytes(source);
        bytes.CopyTo(region.Bytes[(int)target.Start..]);
        region.HostWrote(target.Start, bytes.Length);
    }

    /// <summary>An element's place, once it is known that something was written there.</summary>
    public static long Written<T>(ArrayView<T> source, long index) where T : unmanaged
    {
        var region = source.Region!;
        if (region.FirstUnwritten(source.Start + index * ArrayView<T>.ElementSize, ArrayView<T>.ElementSize) is long offset) Faults.ThrowFetched(region, offset);
        return index;
    }

    /// <summary>Copies between device views; what the source never held, the target does not hold either.</summary>
    public static void Copy<T>(ArrayView<T> source, ArrayView<T> target, AcceleratorStream? stream = null) where T : unmanaged
    {
        if (source.Length > target.Length) Faults.ThrowSlice(target, 0, source.Length, target.Length);
        if (source.Length == 0) return;
        Region from = Checked(source.Region!), to = Checked(target.Region!);
        int length = (int)source.LengthInBytes;
        var by = Order(from).Put(from, stream, "a copy on the device", Footprint.Of(source.Start, length), from == to ? Footprint.Of(target.Start, length) : null);
        if (from != to) Order(to).Put(to, by.Stream, "a copy on the device", null, Footprint.Of(target.Start, length));
        from.Bytes.Slice((int)source.Start, length).CopyTo(to.Bytes[(int)target.Start..]);
        int step = Math.Min(1 << from.Shift, 1 << to.Shift);
        for (int k = 0; k < length; k += step)
            if (from.HasWritten((source.Start + k) >> from.Shift))
                to.HostWrote(target.Start + k, step);
        if (from.AllWritten) to.HostWrote(target.Start, length);
    }

    public static void Fill(Region region, nint offset, long length, byte value, AcceleratorStream? stream = null)
    {
        if (length == 0) return;
        Order(Checked(region)).Put(region, stream, "a fill", null, Footprint.Of(offset, length));
        region.Bytes.Slice((int)offset, (int)length).Fill(value);
        region.HostWrote(offset, length);
    }

    static void Fetch<T>(ArrayView<T> source, Span<T> target) where T : unmanaged
    {
        var region = source.Region!;
        var bytes = MemoryMarshal.AsBytes(target);
        if (region.FirstUnwritten(source.Start, bytes.Length) is long offset) Faults.ThrowFetched(region, offset);
        region.Bytes.Slice((int)source.Start, bytes.Length).CopyTo(bytes);
    }

    static void Wait(Region region, AcceleratorStream? stream) => Order(region).Wait(stream ?? region.Owner!.Accelerator.DefaultStream);

    static HostOrder Order(Region region) => region.Owner!.Accelerator.Order;

    static Region Checked(Region region)
    {
        if (!region.Alive) Faults.ThrowDisposed(region);
        if (region.BrokenCanary() is long offset) Faults.ThrowCanary(region, offset);
        return region;
    }
}
