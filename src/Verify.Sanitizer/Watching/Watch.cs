using System.Runtime.CompilerServices;

namespace Verify.Checking;

/// <summary>Called by woven kernels at every load and store: looks the word up and reports what is wrong with it.</summary>
/// <remarks>Two accesses by different threads, at least one of them a write, race unless a barrier that both passed lies between them:
/// so a race is found whichever of the two came first. Cost: about ten nanoseconds an access.</remarks>
static class Watch
{
    public static void Read(ref byte place, int size, int site, Frame thread)
    {
        nint address = Region.Address(ref place);
        var launch = thread.Group.Launch;
        if (launch.Find(address) is not { } region) return;
        if (!region.Alive) Faults.ThrowDisposed(region);
        nint offset = address - region.Start;
        long since = Math.Max(launch.First, region.Born);
        for (nint k = offset >> region.Shift, last = (offset + size - 1) >> region.Shift; k <= last; k++)
        {
            ref var cell = ref region.Cells[k];
            if (cell.Write.Stamp < region.Born && cell.Atomic.Stamp < region.Born && !region.AllWritten) Uninitialised(thread, region, k, site);
            if (region.Space == Space.Local) continue;
            if (cell.Write.Stamp >= since && Races(thread, cell.Write, Spread.One)) Race(thread, region, k, site, "a read", "a write", cell.Write);
            if (cell.Atomic.Stamp >= since && Races(thread, cell.Atomic, cell.Updaters)) Race(thread, region, k, site, "a read", "an atomic update", cell.Atomic);
            Remember(thread, launch, since, ref cell.Read, ref cell.Readers, site);
        }
    }

    public static void Write(ref byte place, int size, int site, Frame thread)
    {
        nint address = Region.Address(ref place);
        var launch = thread.Group.Launch;
        if (launch.Find(address) is not { } region) return;
        if (!region.Alive) Faults.ThrowDisposed(region);
        if (launch.ReadOnly.Count > 0) CheckReadOnly(thread, launch, region, address, site);
        nint offset = address - region.Start;
        long since = Math.Max(launch.First, region.Born);
        for (nint k = offset >> region.Shift, last = (offset + size - 1) >> region.Shift; k <= last; k++)
        {
            ref var cell = ref region.Cells[k];
            if (region.Space != Space.Local)
            {
                if (cell.Write.Stamp >= since && Races(thread, cell.Write, Spread.One)) Race(thread, region, k, site, "a write", "a write", cell.Write);
                if (cell.Read.Stamp >= since && Races(thread, cell.Read, cell.Readers)) Race(thread, region, k, site, "a write", "a read", cell.Read);
                if (cell.Atomic.Stamp >= since && Races(thread, cell.Atomic, cell.Updaters)) Race(thread, region, k, site, "a write", "an atomic update", cell.Atomic);
            }
            cell.Write = new(thread.Stamp, thread.Id, site);
        }
    }

    /// <summary>An atomic update: in no conflict with others of its kind.</summary>
    public static void Atomic(ref byte place, int size, int site, Frame thread, bool readsFirst)
    {
        var launch = thread.Group.Launch;
        if (!launch.Watch) return;
        nint address = Region.Address(ref place);
        if (launch.Find(address) is not { } region) return;
        if (!region.Alive) Faults.ThrowDisposed(region);
        if (launch.ReadOnly.Count > 0) CheckReadOnly(thread, launch, region, address, site);
        nint offset = address - region.Start;
        long since = Math.Max(launch.First, region.Born);
        for (nint k = offset >> region.Shift, last = (offset + size - 1) >> region.Shift; k <= last; k++)
        {
            ref var cell = ref region.Cells[k];
            if (readsFirst && cell.Write.Stamp < region.Born && cell.Atomic.Stamp < region.Born && !region.AllWritten) Uninitialised(thread, region, k, site);
            if (region.Space != Space.Local && cell.Write.Stamp >= since && Races(thread, cell.Write, Spread.One)) Race(thread, region, k, site, "an atomic update", "a write", cell.Write);
            if (region.Space != Space.Local && cell.Read.Stamp >= since && Races(thread, cell.Read, cell.Readers)) Race(thread, region, k, site, "an atomic update", "a read", cell.Read);
            Remember(thread, launch, since, ref cell.Atomic, ref cell.Updaters, site);
        }
    }

    /// <summary>A method that was not woven gets a reference: taken as a read and a write of what it refers to.</summary>
    public static void Both(ref byte place, int size, int site, Frame thread)
    {
        Read(ref place, size, site, thread);
        Write(ref place, size, site, thread);
    }

    /// <summary>Whether nothing orders an earlier access of this launch before what the thread does now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool Races(Frame thread, in Access before, Spread spread)
    {
        int apart = before.Thread ^ thread.Id;
        if (apart == 0 && spread == Spread.One) return false;
        if (apart >> Access.ThreadBits != 0 || spread == Spread.Grid) return true;
        if (before.Stamp < thread.Group.Stamp) return false;
        if (apart >> thread.Group.Launch.WarpShift != 0 || spread == Spread.OneGroup) return true;
        return before.Stamp >= thread.Warp.Stamp;
    }

    /// <summary>Adds a thread to those behind a remembered access, or replaces them if all are ordered before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Remember(Frame thread, Launch launch, long since, ref Access access, ref Spread spread, int site)
    {
        if (access.Stamp < since || access.Thread == thread.Id && spread == Spread.One) spread = Spread.One;
        else if (!Races(thread, access, spread)) spread = Spread.One;
        else
        {
            int apart = access.Thread ^ thread.Id;
            var now = apart >> Access.ThreadBits != 0 ? Spread.Grid : apart >> launch.WarpShift != 0 ? Spread.OneGroup : Spread.OneWarp;
            if (now > spread) spread = now;
        }
        access = new(thread.Stamp, thread.Id, site);
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

    static void Uninitialised(Frame thread, Region region, nint cell, int site)
    {
        thread.Site = site;
        Faults.ThrowUninitialised(thread, region, region.Start + (cell << region.Shift));
    }

    static void Race(Frame thread, Region region, nint cell, int site, string mine, string theirs, Access previous)
    {
        thread.Site = site;
        Faults.ThrowRace(thread, region, region.Start + (cell << region.Shift), mine, theirs, previous);
    }
}
