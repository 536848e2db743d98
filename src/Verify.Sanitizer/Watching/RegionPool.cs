namespace Verify.Checking;

/// <summary>Regions kept for use again, by size: a property loop allocates the same few sizes a hundred thousand times.</summary>
static class RegionPool
{
    const int SmallestLog = 8, LargestKeptLog = 22, KeptPerSize = 64;
    static readonly Stack<Region>[] free = [.. Enumerable.Range(0, 32).Select(_ => new Stack<Region>())];

    public static Region Rent(long bytes)
    {
        if (bytes > 1 << 30) throw new InvalidOperationException($"A buffer of {bytes} bytes was asked for; the checking device gives at most {1 << 30}.");
        int log = Math.Max(SmallestLog, System.Numerics.BitOperations.Log2((uint)Math.Max(1, bytes - 1)) + 1);
        var stack = free[log];
        lock (stack)
            if (stack.TryPop(out var region)) return region;
        return new Region(log <= LargestKeptLog ? 1 << log : (int)bytes);
    }

    public static void Return(Region region)
    {
        int log = System.Numerics.BitOperations.Log2((uint)region.Capacity);
        if (log > LargestKeptLog || region.Capacity != 1 << log) return;
        var stack = free[log];
        lock (stack)
            if (stack.Count < KeptPerSize) stack.Push(region);
    }
}
