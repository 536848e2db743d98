namespace Verify.Checking;

/// <summary>The buffers alive on one accelerator, ordered by address, so that an address finds its buffer.</summary>
sealed class DeviceMemory
{
    readonly Lock gate = new();
    Region[] live = [];

    public IReadOnlyList<Region> Live => live;

    public Region Allocate(long length, int elementSize, int granule, string name)
    {
        var region = new Region(checked(length * elementSize), elementSize, granule, Space.Global, name, Stamps.Take(1));
        lock (gate)
        {
            int at = Above(live, region.Start);
            live = [.. live.AsSpan(0, at), region, .. live.AsSpan(at)];
        }
        return region;
    }

    public void Free(Region region)
    {
        lock (gate)
        {
            int at = Above(live, region.Start) - 1;
            live = [.. live.AsSpan(0, at), .. live.AsSpan(at + 1)];
        }
        region.Close();
    }

    /// <summary>The buffer an address lies in, canaries left out, or null.</summary>
    public Region? Find(nint address)
    {
        var all = live;
        int at = Above(all, address) - 1;
        return at >= 0 && all[at].Contains(address) ? all[at] : null;
    }

    /// <summary>The buffer whose canary zone an address lies in, or null.</summary>
    public Region? Beside(nint address)
    {
        var all = live;
        int at = Above(all, address);
        if (at > 0 && address < all[at - 1].Start + all[at - 1].Size + Region.Zone) return all[at - 1];
        return at < all.Length && address >= all[at].Start - Region.Zone ? all[at] : null;
    }

    static int Above(Region[] regions, nint address)
    {
        int low = 0, high = regions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (regions[middle].Start <= address) low = middle + 1; else high = middle;
        }
        return low;
    }
}
