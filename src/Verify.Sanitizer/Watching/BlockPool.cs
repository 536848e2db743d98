namespace Verify.Checking;

/// <summary>Blocks kept for use again, by size: a property loop allocates the same few sizes a hundred thousand times.</summary>
static class BlockPool
{
    const int SmallestLog = 8, LargestKeptLog = 22, KeptPerSize = 64;
    static readonly Stack<Block>[] free = [.. Enumerable.Range(0, 32).Select(_ => new Stack<Block>())];

    public static Block Rent(long bytes)
    {
        if (bytes > 1 << 30) throw new InvalidOperationException($"A buffer of {bytes} bytes was asked for; the checking device gives at most {1 << 30}.");
        int log = Math.Max(SmallestLog, System.Numerics.BitOperations.Log2((uint)Math.Max(1, bytes - 1)) + 1);
        var stack = free[log];
        lock (stack)
            if (stack.TryPop(out var block)) return block;
        return new Block(log <= LargestKeptLog ? 1 << log : (int)bytes);
    }

    public static void Return(Block block)
    {
        int log = System.Numerics.BitOperations.Log2((uint)block.Capacity);
        if (log > LargestKeptLog || block.Capacity != 1 << log) return;
        var stack = free[log];
        lock (stack)
            if (stack.Count < KeptPerSize) stack.Push(block);
    }
}
