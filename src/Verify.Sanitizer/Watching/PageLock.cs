namespace Verify.Checking;

/// <summary>The copies on their way to or from one page-locked array, which the host must leave alone until it has waited for them.</summary>
/// <remarks>The host's reads and writes cannot be watched one by one: handing out an element's reference, the span or the array counts as an access while a copy writes the
/// array. While a copy reads it the host may read too; whether it wrote is seen from the bytes, compared when it waits.</remarks>
sealed class PageLock
{
    const string Name = "a page-locked array";
    readonly List<(Operation By, HostOrder Order, bool Writes, byte[] Before)> copies = [];
    Func<byte[]>? bytes;
    int elementSize;

    /// <summary>Whether a copy that reads the array is under way.</summary>
    public bool IsBeingRead => copies.Exists(c => !c.Writes && !c.By.IsFinished);

    /// <summary>A copy begins.</summary>
    /// <param name="by">The copy.</param>
    /// <param name="order">Its accelerator's.</param>
    /// <param name="writes">Whether it writes the array, and not reads it.</param>
    /// <param name="content">The array's bytes.</param>
    /// <param name="size">Bytes of an element.</param>
    public void Begin(Operation by, HostOrder order, bool writes, Func<byte[]> content, int size)
    {
        (bytes, elementSize) = (content, size);
        Compare();
        copies.RemoveAll(c => c.By.IsFinished);
        foreach (var earlier in copies)
            if ((writes || earlier.Writes) && !earlier.By.IsBefore(by.Stream))
                throw order.Failed(new(FaultKind.Race, $"{by} {(writes ? "writes" : "reads")} {Name} after {earlier.By} {(earlier.Writes ? "wrote" : "read")} it, and nothing orders the two streams",
                    Array: Name, Operation: by.ToString(), OtherOperation: earlier.By.ToString()));
        copies.Add((by, order, writes, writes ? [] : content()));
        if (!writes) order.Reads(this);
        // What a copy to the array changes, the host did not: what others saw before is forgotten, and was just compared.
        if (writes) copies.RemoveAll(c => !c.Writes && c.By.Stream == by.Stream);
    }

    /// <summary>The host is about to look at an element, or at all.</summary>
    public void Touch(long? index = null)
    {
        if (copies.Count == 0) return;
        copies.RemoveAll(c => c.Writes && c.By.IsFinished);
        foreach (var (by, order, writes, _) in copies)
            if (writes) throw order.Failed(new(FaultKind.Race, $"the host uses {(index is long i ? $"element {i} of {Name}" : Name)} while {by} writes it; Synchronize comes first",
                Array: Name, Index: index, Operation: "the host", OtherOperation: by.ToString()));
    }

    /// <summary>Whether the host changed the array while a copy was reading it.</summary>
    public void Compare()
    {
        foreach (var (by, order, writes, before) in copies.Where(c => !c.Writes).ToArray())
        {
            byte[] now = bytes!();
            int at = before.AsSpan().CommonPrefixLength(now);
            copies.RemoveAll(c => c.By == by && c.By.IsFinished);
            if (at < before.Length)
                throw order.Failed(new(FaultKind.Race, $"the host changed element {at / elementSize} of {Name} while {by} read it; Synchronize comes first",
                    Array: Name, Index: at / elementSize, Operation: "the host", OtherOperation: by.ToString()));
        }
    }

    /// <summary>The array is given back.</summary>
    public void Dispose()
    {
        foreach (var (by, order, writes, _) in copies)
            if (!by.IsFinished && !order.Broken)
                throw order.Failed(new(FaultKind.UseAfterDispose, $"{Name} was disposed while {by} {(writes ? "writes" : "reads")} it; Synchronize comes first",
                    Array: Name, OtherOperation: by.ToString()));
    }
}
