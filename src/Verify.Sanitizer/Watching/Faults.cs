using System.Diagnostics.CodeAnalysis;
using ILGPU;

namespace Verify.Checking;

/// <summary>Makes reports: gives a fault its kernel, thread, array name, index and replay.</summary>
static class Faults
{
    [DoesNotReturn]
    public static void ThrowOutOfRange(Region? region, nint start, int elementSize, long index, long length)
    {
        var thread = Running.Now;
        if (region == null) throw At(thread, FaultKind.OutOfRange, $"index {index} of an empty view", "an empty view", index);
        var whole = Named(thread, region, region.Start + start);
        string array = whole.Name;
        long first = (region.Start + start - whole.Start) / elementSize;
        if (whole.ElementSize != elementSize) throw At(thread, FaultKind.OutOfRange, $"index {index} of {array} seen as {length} elements of {elementSize} bytes", array, index);
        // Counted as in a race: from the beginning of the view that the kernel was given.
        string of = first == 0 && length * elementSize == whole.Bytes ? $"{array}, which has {length} elements" : $"{array}, of which the view shows {first} to {first + length - 1}";
        throw At(thread, FaultKind.OutOfRange, $"index {first + index} of {of}", array, first + index);
    }

    [DoesNotReturn]
    public static void ThrowOutsideArray(Array array, long index, Frame thread)
    {
        int made = thread.Arrays?.FindLastIndex(a => a.Array == array) ?? -1;
        string name = made < 0 ? "an array" : thread.Group.Launch.Kernel.LocalNames[thread.Arrays![made].Name];
        throw At(thread, FaultKind.OutOfRange, $"index {index} of {name}, which has {array.Length} elements", name, index);
    }

    [DoesNotReturn]
    public static void ThrowSlice<T>(ArrayView<T> view, object index, object extent, object available) where T : unmanaged
    {
        var thread = Running.Now;
        string array = view.Region == null ? "an empty view" : Name(thread, view.Region, view.Region.Start + view.Start);
        throw At(thread, FaultKind.OutOfRange, $"a view of {extent} from {index} was asked of {array}, which has {available}", array, index is long i ? i : null);
    }

    [DoesNotReturn]
    public static void ThrowOutsideExtent(object index, object extent) =>
        throw At(Running.Now, FaultKind.OutOfRange, $"index {index} of a view of extent {extent}");

    [DoesNotReturn]
    public static void ThrowOutsideExtent<T>(ArrayView<T> view, object index, object extent) where T : unmanaged
    {
        var thread = Running.Now;
        if (view.Region == null) throw At(thread, FaultKind.OutOfRange, $"index {index} of an empty view, whose extent is {extent}", "an empty view");
        var whole = Named(thread, view.Region, view.Region.Start + view.Start);
        // A part of what the kernel was given has coordinates of its own; in one dimension they can be told from the beginning of the whole.
        long first = (view.Region.Start + view.Start - whole.Start) / Math.Max(1, whole.ElementSize);
        long? along = index switch { Index1D i when view.Length == ((LongIndex1D)extent).X => first + i.X, LongIndex1D i when view.Length == ((LongIndex1D)extent).X => first + i.X, _ => null };
        string? element = along is long k ? $"{whole.Name}[{k}]" : first == 0 ? $"{whole.Name}[{$"{index}".Trim('(', ')').Replace(" ", "", StringComparison.Ordinal)}]" : null;
        throw At(thread, FaultKind.OutOfRange, $"index {index} of {whole.Name}, whose extent is {extent}", whole.Name, along, element: element);
    }

    [DoesNotReturn]
    public static void ThrowFetched(Region region, long offset)
    {
        var (array, index, element) = Element(null, region, region.Start + (nint)offset);
        throw new SanitizerException(new(FaultKind.Uninitialised, $"the host fetches {element}, and nothing has written it", region.Seen?.Kernel.Name, array, index, Element: element));
    }

    [DoesNotReturn]
    public static void ThrowHostAccess(Region region, nint offset)
    {
        var (array, index, element) = Element(null, region, region.Start + offset);
        throw new SanitizerException(new(FaultKind.HostAccess, $"host code reads or writes {element}, which is device memory, through a view; copy it with CopyToCPU, CopyFromCPU or GetAsArray1D",
            region.Seen?.Kernel.Name, array, index, Element: element));
    }

    [DoesNotReturn]
    public static void ThrowDisposed(Region region) =>
        throw At(Running.Now, FaultKind.UseAfterDispose, $"a buffer of {region.Size} bytes was used after it was disposed");

    [DoesNotReturn]
    public static void ThrowBeside(Frame? thread, Region region, nint address)
    {
        string array = Name(thread, region, region.Start);
        string where = address < region.Start ? $"{region.Start - address} bytes before {array}" : $"{address - region.Start - region.Size} bytes past the end of {array}";
        throw At(thread, FaultKind.Canary, $"a reference was followed to {where}", array);
    }

    [DoesNotReturn]
    public static void ThrowCanary(Region region, long offset) =>
        throw At(null, FaultKind.Canary, $"byte {offset} of a buffer of {region.Size} bytes was written through a pointer");

    public static SanitizerException Thrown(Frame? thread, Exception cause) => cause switch
    {
        InsufficientExecutionStackException => At(thread, FaultKind.Endless, "the kernel calls itself without end", cause: cause),
        NullReferenceException => At(thread, FaultKind.Thrown, "the kernel followed a null reference; a reference into a static array does not outlive a barrier", cause: cause),
        NotSupportedException => At(thread, FaultKind.Thrown, cause.Message, cause: cause),
        _ => At(thread, FaultKind.Thrown, $"the kernel threw {cause.GetType().Name}: {cause.Message}", cause: cause),
    };

    /// <summary>Nothing goes on; told of a thread that waits at an atomic, if there is one, and of the word that it waits at.</summary>
    public static SanitizerException Deadlock(GroupRun group, string why)
    {
        var thread = group.Threads.FirstOrDefault(t => t.Wait == Wait.Turn) ?? group.Threads[0];
        if (thread.Wait != Wait.Turn || group.Launch.Find(thread.Met) is not { } region) return At(thread, FaultKind.Deadlock, why);
        var (array, index, element) = Element(thread, region, thread.Met);
        return At(thread, FaultKind.Deadlock, $"{why}; this one at an atomic on {element}", array, index, element: element);
    }

    /// <summary>Threads of one group that wait at different barriers, or at one that others will never reach.</summary>
    public static SanitizerException Divergent(GroupRun group)
    {
        var at = group.Threads.First(t => t.Wait is Wait.Group or Wait.Warp);
        var other = group.Threads.First(t => t.Wait != at.Wait || t.WaitSite != at.WaitSite);
        int together = group.Threads.Count(t => t.Wait == at.Wait && t.WaitSite == at.WaitSite);
        string what = other.Wait == Wait.End ? "has ended" : "waits at another barrier";
        if (other.Wait != Wait.End) other.Site = other.WaitSite;
        at.Site = at.WaitSite;
        return At(at, FaultKind.DivergentBarrier, $"{together} of {group.Threads.Length} threads wait at a barrier, and thread ({other.X},{other.Y},{other.Z}) {what}", other: other);
    }

    public static SanitizerException DivergentWarp(GroupRun group, int warp)
    {
        int size = group.Launch.Profile.WarpSize;
        Frame[] lanes = [.. group.Threads.Skip(warp * size).Take(size)], waiting = [.. lanes.Where(t => t.Wait == Wait.Warp)];
        var at = waiting[0];
        at.Site = at.WaitSite;
        if (waiting.FirstOrDefault(t => t.WaitSite != at.WaitSite) is { } other)
        {
            other.Site = other.WaitSite;
            return At(at, FaultKind.DivergentBarrier, $"threads of warp {warp} wait for each other at different places", other: other);
        }
        var ended = lanes.First(t => t.Wait == Wait.End && t.Began);
        return At(at, FaultKind.DivergentBarrier, $"{waiting.Length} of {lanes.Length} threads of warp {warp} wait at a barrier, and thread ({ended.X},{ended.Y},{ended.Z}) has ended", other: ended);
    }

    public static SanitizerException Race(Frame thread, Region region, nint address, string mine, string theirs, Access previous)
    {
        var launch = thread.Group.Launch;
        var (array, index, element) = Element(thread, region, address);
        var other = ThreadOf(launch, previous);
        string apart = previous.Thread >> Access.ThreadBits == thread.Group.Index ? "with no barrier between" : "and nothing orders the two groups";
        return At(thread, FaultKind.Race, $"{mine} of {element} after {theirs} by another thread, {apart}", array, index,
            otherThread: other, otherPlace: PlaceOf(launch, previous.Site), element: element);
    }

    /// <summary>Two operations of the host touch one word, and neither a stream nor a wait orders them.</summary>
    public static Fault Unordered(Region region, long offset, Operation by, How mine, Operation earlier, How theirs, Launch? launch)
    {
        var (array, index, element) = Element(null, region, region.Start + (nint)offset);
        var access = launch == null ? default : AccessOf(region, offset, mine);
        // A launch that came before a copy: its access is still in the shadow cell, if nothing has touched the word since.
        var (before, theirAccess) = (launch == null ? earlier.Launch : null, AccessOf(region, offset, theirs));
        if (before is { } b && (theirAccess.Thread == Access.Host || theirAccess.Stamp < earlier.Stamp || theirAccess.Stamp >= b.End)) before = null;
        return new(FaultKind.Race, $"{Named(mine)} of {element} by {by} after {Named(theirs)} by {earlier}, and the host has not waited for {earlier.Stream.Label} in between",
            by.Kernel ?? earlier.Kernel, array, index, Thread: launch == null ? null : ThreadOf(launch, access), Place: launch == null ? null : PlaceOf(launch, access.Site),
            Other: before is { } of ? ThreadOf(of.Grid, of.Group, theirAccess) : null, OtherPlace: before is { } at ? PlaceOf(at.Kernel, theirAccess.Site) : null,
            Replay: launch == null ? null : Replay(launch), Element: element, Operation: by.ToString(), OtherOperation: earlier.ToString());
    }

    /// <summary>A buffer is disposed, and nobody has waited for an operation that uses it.</summary>
    public static Fault FreedTooEarly(Region region, Operation by)
    {
        string array = Name(null, region, region.Start);
        return new(FaultKind.UseAfterDispose, $"{array} was disposed while {by} uses it; Synchronize comes first", by.Kernel, array, OtherOperation: by.ToString());
    }

    static string Named(How how) => how switch { How.Reads => "a read", How.Writes => "a write", _ => "an atomic update" };

    static Access AccessOf(Region region, long offset, How how)
    {
        long k = offset >> region.Shift;
        return how == How.Writes ? region.Cells[k].Write : how == How.Updates && region.Updates is { } updates && updates[k].Last.Stamp > region.Cells[k].Read.Stamp ? updates[k].Last : region.Cells[k].Read;
    }

    static FaultThread ThreadOf(Launch launch, in Access access) => ThreadOf(launch.Grid, launch.Group, access);

    static FaultThread ThreadOf(Index3D grid, Index3D dim, in Access access)
    {
        int group = access.Thread >> Access.ThreadBits, linear = access.Thread & ((1 << Access.ThreadBits) - 1);
        return new(group % grid.X, group / grid.X % grid.Y, group / grid.X / grid.Y, linear % dim.X, linear / dim.X % dim.Y, linear / dim.X / dim.Y);
    }

    static string Replay(Launch launch) => $"grid {launch.Grid} group {launch.Group} {launch.Settings with { Profile = launch.Profile }}";

    public static SanitizerException Uninitialised(Frame thread, Region region, nint address)
    {
        var (array, index, element) = Element(thread, region, address);
        return At(thread, FaultKind.Uninitialised, $"{element} is read, and nothing has written it", array, index, element: element);
    }

    [DoesNotReturn]
    public static void ThrowReadOnly(Frame thread, Region region, nint address, int parameter)
    {
        var (array, index, element) = Element(thread, region, address);
        throw At(thread, FaultKind.ReadOnlyWrite, $"{element} is written, and parameter {thread.Group.Launch.Kernel.ParameterNames[parameter]} is declared read-only", array, index, element: element);
    }

    [DoesNotReturn]
    public static void ThrowEndless(Frame thread)
    {
        var launch = thread.Group.Launch;
        string? array = launch.LastAt(thread.Site) is { } region ? Name(thread, region, region.Start) : null;
        throw At(thread, FaultKind.Endless, $"a thread took more than {launch.Settings.MaxSteps} loop iterations{(array == null ? "" : $"; it last touched {array}")}", array);
    }

    [DoesNotReturn]
    public static void ThrowInactiveLane(Frame thread, int lane)
    {
        thread.Site = thread.WaitSite;
        throw At(thread, FaultKind.InactiveLane, $"a shuffle reads lane {lane}, which is not there or has ended");
    }

    /// <summary>An element by its array, its index from the beginning of the view that the kernel was given, and as it is written.</summary>
    static (string Array, long Index, string Text) Element(Frame? thread, Region region, nint address)
    {
        var (name, start, size, _, steps) = Named(thread, region, address);
        long index = (address - start) / size;
        string place = steps?.At(index) ?? $"{index}";
        return (name, index, region.Space == Space.Global && name == region.Name ? $"element {place} of {name}" : $"{name}[{place}]");
    }

    static string Name(Frame? thread, Region region, nint address) => Named(thread, region, address).Name;

    /// <summary>The kernel parameter that covers an address: where it begins, the size of its elements, its bytes and its layout.</summary>
    static (string Name, nint Start, int ElementSize, long Bytes, Steps? Steps) Named(Frame? thread, Region region, nint address)
    {
        if (region.Space == Space.Global && (thread?.Group.Launch is { } launch ? (launch.Kernel, launch.Arguments) : region.Seen is { } seen ? (seen.Kernel, seen.Arguments) : default) is { Kernel: { } kernel } used)
        {
            var arguments = used.Arguments.ToArray();
            int shift = kernel.ParameterNames.Length - arguments.Length;
            for (int k = 0; k < arguments.Length; k++)
                foreach (var (path, view) in ViewsIn.Find(arguments[k]))
                    if (view.Region == region && address >= region.Start + view.Start && address < region.Start + view.Start + Math.Max(1, view.Bytes))
                        return (kernel.ParameterNames[k + shift] + path, region.Start + view.Start, view.ElementSize, view.Bytes, view.Steps);
        }
        return (region.Name, region.Start, region.ElementSize, region.Size, region.Steps);
    }

    static string? PlaceOf(Launch launch, int site) => PlaceOf(launch.Kernel, site);

    static string? PlaceOf(WovenKernel kernel, int site) => site >= 0 && site < kernel.Places.Length ? kernel.Places[site].ToString() : null;

    static FaultThread Coordinates(Frame t) => new(t.Group.GridX, t.Group.GridY, t.Group.GridZ, t.X, t.Y, t.Z);

    public static SanitizerException At(Frame? thread, FaultKind kind, string message, string? array = null, long? index = null,
        Frame? other = null, FaultThread? otherThread = null, string? otherPlace = null, Exception? cause = null, string? element = null)
    {
        if (thread == null) return new(new(kind, message, Array: array, Index: index), cause);
        var launch = thread.Group.Launch;
        string? place = PlaceOf(launch, thread.Site);
        return new(new(kind, message, launch.Kernel.Name, array, index, thread.Group.Epoch, Coordinates(thread), place,
            otherThread ?? (other == null ? null : Coordinates(other)),
            otherPlace ?? (other == null || other.Wait == Wait.End ? null : PlaceOf(launch, other.Site)),
            Replay(launch), element), cause);
    }
}
