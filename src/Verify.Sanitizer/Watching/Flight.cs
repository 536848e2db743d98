using System.Runtime.CompilerServices;

namespace Verify.Checking;

/// <summary>What one operation read, wrote and atomically updated of one region; kept until the host has waited for it.</summary>
sealed record Flight(Operation By)
{
    public Footprint Read { get; init; } = Footprint.None;
    public Footprint Written { get; init; } = Footprint.None;
    public Footprint Updated { get; init; } = Footprint.None;

    /// <summary>Of a kernel with a compare and exchange: its plain reads by their place in the code. One that may begin a loop of it counts as the exchange.</summary>
    public Dictionary<int, Footprint> Peeked { get; init; } = [];

    /// <summary>The kernel of <see cref="Peeked"/>.</summary>
    public WovenKernel? Swapping { get; init; }

    public bool IsEmpty => Parts().All(p => p.Words.IsEmpty);

    /// <summary>The first byte where two operations that nothing orders are in conflict, and how each touched it; or null.</summary>
    /// <remarks>Two reads are in no conflict, nor are two atomic updates.</remarks>
    public (long Offset, How Mine, How Theirs)? Against(Flight earlier)
    {
        (long Offset, How Mine, How Theirs)? first = null;
        foreach (var (mine, how) in Parts())
            foreach (var (theirs, did) in earlier.Parts())
                if ((how != did || how == How.Writes) && mine.Meets(theirs) is long offset && (first == null || offset < first.Value.Offset)) first = (offset, how, did);
        return first;
    }

    /// <summary>Whether whatever conflicts with another would conflict with this one too.</summary>
    public bool Covers(Flight other) => By.Stream == other.By.Stream && Read.Holds(other.Read) && Written.Holds(other.Written) && Updated.Holds(other.Updated)
        && other.Peeked.All(p => Swapping == other.Swapping && Peeked.TryGetValue(p.Key, out var mine) && mine.Holds(p.Value));

    IEnumerable<(Footprint Words, How How)> Parts()
    {
        yield return (Written, How.Writes);
        yield return (Read, How.Reads);
        yield return (Updated, How.Updates);
        foreach (var (site, words) in Peeked) yield return (words, Swapping!.MayBeginExchange(site) ? How.Updates : How.Reads);
    }

    /// <summary>What threads did to a region since a stamp, as its shadow cells have it.</summary>
    /// <param name="by">The operation that did it.</param>
    /// <param name="region">Global memory.</param>
    /// <param name="since">Older accesses are another's.</param>
    /// <param name="swapping">The kernel, if it has a compare and exchange.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Flight Of(Operation by, Region region, long since, WovenKernel? swapping)
    {
        Footprint read = new(), written = new(), updated = new();
        var peeked = new Dictionary<int, Footprint>();
        var (cells, updates) = (region.Cells, region.Updates);
        int size = 1 << region.Shift, count = (region.Size + size - 1) >> region.Shift;
        for (int k = 0; k < count; k++)
        {
            ref var cell = ref cells[k];
            bool isWritten = IsNew(cell.Write, since), isRead = IsNew(cell.Read, since), isUpdated = updates != null && IsNew(updates[k].Last, since);
            if (!isWritten && !isRead && !isUpdated) continue;
            long from = (long)k * size, to = Math.Min(from + size, region.Size);
            if (isWritten) written.Add(from, to);
            if (isRead)
            {
                var words = read;
                if (swapping != null && !peeked.TryGetValue(cell.Read.Site, out words)) peeked[cell.Read.Site] = words = new();
                words!.Add(from, to);
            }
            if (isUpdated) updated.Add(from, to);
        }
        return new(by) { Read = read, Written = written, Updated = updated, Peeked = peeked, Swapping = swapping };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsNew(in Access access, long since) => access.Stamp >= since && access.Thread != Access.Host;
}

/// <summary>How an operation touches a word.</summary>
enum How { Reads, Writes, Updates }
