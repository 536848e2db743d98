namespace Verify;

/// <summary>Empties the caches of all cores, so that a pass finds nothing of what an earlier one left.</summary>
public static class Caches
{
    const int Bytes = 256 << 20, Line = 64;
    static readonly Lazy<byte[]> Block = new(() => new byte[Bytes]);

    /// <summary>Every core writes its share of a block that is larger than the last level of cache.</summary>
    public static void Empty()
    {
        int cores = Environment.ProcessorCount;
        var block = Block.Value;
        using var all = new Barrier(cores);
        var threads = Enumerable.Range(0, cores).Select(core => new Thread(() =>
        {
            all.SignalAndWait();
            for (long at = (long)Bytes * core / cores, end = (long)Bytes * (core + 1) / cores; at < end; at += Line) block[at]++;
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
    }
}
