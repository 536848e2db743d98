namespace Verify.Checking;

/// <summary>What one operation read, wrote and atomically updated of one region; kept until the host has waited for it.</summary>
sealed record Flight(Operation By, Footprint Read, Footprint Written, Footprint Updated)
{
    /// <summary>The first byte where two operations that nothing orders are in conflict, and how each touched it; or null.</summary>
    /// <remarks>Two reads are in no conflict, nor are two atomic updates.</remarks>
    public (long Offset, string Mine, string Theirs)? Against(Flight earlier)
    {
        (long Offset, string Mine, string Theirs)? first = null;
        foreach (var (mine, how, theirs, did) in new[]
        {
            (Written, "a write", earlier.Written, "a write"), (Written, "a write", earlier.Read, "a read"), (Written, "a write", earlier.Updated, "an atomic update"),
            (Read, "a read", earlier.Written, "a write"), (Read, "a read", earlier.Updated, "an atomic update"),
            (Updated, "an atomic update", earlier.Written, "a write"), (Updated, "an atomic update", earlier.Read, "a read"),
        })
            if (mine.Meets(theirs) is long offset && (first == null || offset < first.Value.Offset)) first = (offset, how, did);
        return first;
    }

    /// <summary>Whether whatever conflicts with another would conflict with this one too.</summary>
    public bool Covers(Flight other) => By.Stream == other.By.Stream && Read.Holds(other.Read) && Written.Holds(other.Written) && Updated.Holds(other.Updated);

    /// <summary>What threads did to a region since a stamp, as its shadow cells have it.</summary>
    /// <param name="by">The operation that did it.</param>
    /// <param name="region">Global memory.</param>
    /// <param name="since">Older accesses are another's.</param>
    /// <param name="begins">Whether with a plain read at a place in the code the loop of a compare and exchange begins, so that it counts as the exchange.</param>
    public static Flight Of(Operation by, Region region, long since, Func<int, bool> begins)
    {
        Footprint read = new(), written = new(), updated = new();
        bool IsNew(in Access access) => access.Stamp >= since && access.Thread != Access.Host;
        int size = 1 << region.Shift, count = (region.Size + size - 1) >> region.Shift;
        for (int k = 0; k < count; k++)
        {
            ref var cell = ref region.Cells[k];
            long from = (long)k << region.Shift, to = Math.Min(from + size, region.Size);
            if (IsNew(cell.Write)) written.Add(from, to);
            if (IsNew(cell.Read)) (begins(cell.Read.Site) ? updated : read).Add(from, to);
            if (region.Updates is { } updates && IsNew(updates[k].Last)) updated.Add(from, to);
        }
        return new(by, read, written, updated);
    }
}
