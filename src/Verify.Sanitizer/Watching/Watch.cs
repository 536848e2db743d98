using System.Runtime.CompilerServices;

namespace Verify.Checking;

/// <summary>Called by woven kernels at every load and store: looks the word up and reports what is wrong with it.</summary>
/// <remarks>Two accesses by different threads, at least one of them a write, race unless a barrier that both passed lies between them:
/// so a race is found whichever of the two came first. Cost: about ten nanoseconds an access. Compiled at once to the full, as is
/// everything that runs once for each access, thread or barrier: the runtime's own way there takes longer than most launches.</remarks>
static class Watch
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Read(ref byte place, int size, int site, Frame thread)
    {
        nint address = Region.Address(ref place);
        var launch = thread.Group.Launch;
        thread.Site = site;
        if (launch.Find(address, site) is not { } region) return;
        if (!region.Alive) Faults.ThrowDisposed(region);
        nint offset = address - region.Start;
        if (region.OnlyReadBy == launch)
        {
            if (!region.AllWritten)
                for (nint k = offset >> region.Shift, last = (offset + size - 1) >> region.Shift; k <= last; k++)
                    if (!region.HasWritten(k)) Uninitialised(thread, region, k, site);
            return;
        }
        long since = Math.Max(launch.First, region.Born);
        for (nint k = offset >> region.Shift, last = (offset + size - 1) >> region.Shift; k <= last; k++)
        {
            ref var cell = ref region.Cells[k];
            if (!region.HasWritten(k)) Uninitialised(thread, region, k, site);
            if (region.Space == Space.Local) continue;
            if (!IsPast(thread, since, cell.Write, Spread.One) && Races(thread, region, k, cell.Write, Spread.One)) Race(thread, region, k, site, "a read", "a write", cell.Write);
            if (region.Updates is { } updates && Conflicts(thread, region, k, since, updates[k], out var update)) Peek(thread, thread.Id, site, region, k, site, "a read", "an atomic update", update);
            if (launch.Kernel.Swaps) launch.Read(thread.Id, site, region, k);
            Remember(thread, launch, region, k, since, ref cell.Read, ref region.Readers[k], site);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Write(ref byte place, int size, int site, Frame thread)
    {
        nint address = Region.Address(ref place);
        var launch = thread.Group.Launch;
        thread.Site = site;
        if (launch.Find(address, site) is not { } region) return;
        if (!region.Alive) Faults.ThrowDisposed(region);
        if (region.OnlyReadBy == launch) throw new InvalidOperationException($"{launch.Kernel.Name} writes memory that its text does not write: a fault of the checking device.");
        if (launch.ReadOnly.Count > 0) CheckReadOnly(thread, launch, region, address, site);
        nint offset = address - region.Start;
        long since = Math.Max(launch.First, region.Born);
        for (nint k = offset >> region.Shift, last = (offset + size - 1) >> region.Shift; k <= last; k++)
        {
            ref var cell = ref region.Cells[k];
            if (region.Space != Space.Local)
            {
                if (!IsPast(thread, since, cell.Write, Spread.One) && Races(thread, region, k, cell.Write, Spread.One)) Race(thread, region, k, site, "a write", "a write", cell.Write);
                if (!IsPast(thread, since, cell.Read, region.Readers[k]) && Races(thread, region, k, cell.Read, region.Readers[k])) Race(thread, region, k, site, "a write", "a read", Partner(thread, region, k, cell.Read));
                if (region.Updates is { } updates && Conflicts(thread, region, k, since, updates[k], out var update)) Race(thread, region, k, site, "a write", "an atomic update", update);
            }
            cell.Write = new(thread.Stamp, thread.Id, site);
        }
    }

    /// <summary>An atomic update: in no conflict with others of its kind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Atomic(ref byte place, int size, int site, Frame thread, bool readsFirst, bool swaps)
    {
        var launch = thread.Group.Launch;
        if (!launch.Watch) return;
        nint address = Region.Address(ref place);
        thread.Site = site;
        if (launch.Find(address, site) is not { } region) return;
        if (!region.Alive) Faults.ThrowDisposed(region);
        if (region.OnlyReadBy == launch) throw new InvalidOperationException($"{launch.Kernel.Name} writes memory that its text does not write: a fault of the checking device.");
        if (launch.ReadOnly.Count > 0) CheckReadOnly(thread, launch, region, address, site);
        nint offset = address - region.Start;
        long since = Math.Max(launch.First, region.Born);
        for (nint k = offset >> region.Shift, last = (offset + size - 1) >> region.Shift; k <= last; k++)
        {
            ref var cell = ref region.Cells[k];
            if (readsFirst && !region.HasWritten(k)) Uninitialised(thread, region, k, site);
            if (region.Space != Space.Local && !IsPast(thread, since, cell.Write, Spread.One) && Races(thread, region, k, cell.Write, Spread.One)) Race(thread, region, k, site, "an atomic update", "a write", cell.Write);
            if (region.Space != Space.Local && !IsPast(thread, since, cell.Read, region.Readers[k]) && Races(thread, region, k, cell.Read, region.Readers[k]))
            {
                var reader = Partner(thread, region, k, cell.Read);
                Peek(thread, reader.Thread, reader.Site, region, k, site, "an atomic update", "a read", reader);
            }
            if (swaps) launch.Swap(thread.Id, region, k);
            ref var update = ref region.Updated()[k];
            // The atomics of one word follow each other, fence or none, and so the last has all of them before it (PTX ISA, "Memory Consistency Model", causality order: X precedes Y
            // if X precedes Z in observation order, which atomics pass on, and Z precedes Y in base causality order): what lies after the last lies after all.
            if (launch.Handover != null) (update.Last, update.Updaters) = (new(thread.Stamp, thread.Id, site), Spread.One);
            else Remember(thread, launch, region, ~k, since, ref update.Last, ref update.Updaters, site);
        }
    }

    /// <summary>A method that was not woven gets a reference: taken as a read and a write of what it refers to.</summary>
    public static void Both(ref byte place, int size, int site, Frame thread)
    {
        Read(ref place, size, site, thread);
        Write(ref place, size, site, thread);
    }

    /// <summary>Whether an access lies before what the thread does now for the plainest of reasons, as almost all do: it was made before this launch, or by
    /// its own group before the group's last barrier.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsPast(Frame thread, long since, in Access before, Spread spread) => before.Stamp < since ||
        before.Stamp < thread.Group.Stamp && (before.Thread ^ thread.Id) >> Access.ThreadBits == 0 && spread != Spread.Grid;

    static bool Conflicts(Frame thread, Region region, nint k, long since, in Update update, out Access last)
    {
        last = update.Last;
        if (IsPast(thread, since, last, update.Updaters) || !Races(thread, region, ~k, last, update.Updaters)) return false;
        last = Partner(thread, region, ~k, last);
        return true;
    }

    /// <summary>Of the threads behind a remembered access, the last that is another than this one and that nothing orders before it.</summary>
    static Access Partner(Frame thread, Region region, nint key, in Access last)
    {
        ref var pair = ref Apart(region, key);
        foreach (var access in (ReadOnlySpan<Access>)[last, pair.First, pair.Second])
            if (access.Thread != thread.Id && access.Stamp >= region.Born && Races(thread, region, key, access, Spread.One)) return access;
        return thread.Group.Launch.Handover?.Unknown(thread, region, key) ?? last;
    }

    static ref Pair Apart(Region region, nint key) => ref key < 0 ? ref region.Updates![~key].Apart : ref region.Paired()[key];

    /// <summary>Whether nothing orders an earlier access of this launch before what the thread does now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    static bool Races(Frame thread, Region region, nint key, in Access before, Spread spread)
    {
        int apart = before.Thread ^ thread.Id;
        if (apart == 0 && spread == Spread.One) return false;
        if (spread == Spread.Grid) return thread.Group.Launch.Handover?.Covered(thread, region, key) != true;
        if (apart >> Access.ThreadBits != 0) return !Known(thread, before);
        if (before.Stamp < thread.Group.Stamp) return false;
        if (apart >> thread.Group.Launch.WarpShift != 0 || spread == Spread.OneGroup) return spread == Spread.OneGroup || !Known(thread, before);
        return before.Stamp >= thread.Warp.Stamp && (spread != Spread.One || !Known(thread, before));
    }

    /// <summary>Whether the thread has heard of an access through an atomic.</summary>
    static bool Known(Frame thread, in Access before) => thread.Clock is { } clock && clock.Covers(before);

    /// <summary>Adds a thread to those behind a remembered access, or replaces them if all are ordered before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Remember(Frame thread, Launch launch, Region region, nint key, long since, ref Access access, ref Spread spread, int site)
    {
        if (access.Stamp < since) spread = Spread.One;
        // One thread again, or one more of a group that has met nowhere since: as far apart as before.
        else if (spread == Spread.One ? access.Thread != thread.Id
            : spread != Spread.OneGroup || access.Stamp < thread.Group.Stamp || (access.Thread ^ thread.Id) >> Access.ThreadBits != 0)
            Widen(thread, launch, region, key, access, ref spread, site);
        access = new(thread.Stamp, thread.Id, site);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    static void Widen(Frame thread, Launch launch, Region region, nint key, in Access access, ref Spread spread, int site)
    {
        if (spread == Spread.Grid && launch.Handover == null) return;
        if (!Races(thread, region, key, access, spread))
        {
            if (spread == Spread.Grid) launch.Handover?.Forget(region, key);
            spread = Spread.One;
            return;
        }
        int apart = access.Thread ^ thread.Id;
        var now = apart >> Access.ThreadBits != 0 ? Spread.Grid : apart >> launch.WarpShift != 0 ? Spread.OneGroup : Spread.OneWarp;
        if (now > spread)
        {
            spread = now;
            Apart(region, key) = new() { First = access, Second = new(thread.Stamp, thread.Id, site) };
        }
        if (spread == Spread.Grid) launch.Handover?.Remember(region, key, access, new(thread.Stamp, thread.Id, site));
    }

    static void CheckReadOnly(Frame thread, Launch launch, Region region, nint address, int site)
    {
        foreach (var (start, end, parameter) in launch.ReadOnly)
            if (address >= start && address < end)
            {
                thread.Site = site;
                Faults.ThrowReadOnly(thread, region, address, parameter);
            }
    }

    /// <summary>Held back until the launch ends: if the write comes later, with no barrier between, the fault is a race and not a missing write.</summary>
    static void Uninitialised(Frame thread, Region region, nint cell, int site)
    {
        thread.Site = site;
        thread.Group.Launch.Suspected ??= Faults.Uninitialised(thread, region, region.Start + (cell << region.Shift));
    }

    static void Race(Frame thread, Region region, nint cell, int site, string mine, string theirs, Access previous)
    {
        if (thread.Group.Launch.Raced != null) return;
        thread.Site = site;
        thread.Group.Launch.Raced = Faults.Race(thread, region, region.Start + (cell << region.Shift), mine, theirs, previous);
    }

    /// <summary>A plain read and an atomic, unordered: a race, unless with such a read the loop of a compare and exchange begins.</summary>
    static void Peek(Frame thread, int reader, int readerSite, Region region, nint cell, int site, string mine, string theirs, Access previous)
    {
        var launch = thread.Group.Launch;
        if (!launch.Kernel.Swaps) Race(thread, region, cell, site, mine, theirs, previous);
        thread.Site = site;
        if (!launch.Peeks.ContainsKey((reader, readerSite, region, cell)))
            launch.Peeks[(reader, readerSite, region, cell)] = Faults.Race(thread, region, region.Start + (cell << region.Shift), mine, theirs, previous);
    }
}
