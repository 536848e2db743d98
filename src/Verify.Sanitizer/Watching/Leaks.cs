using ILGPU.Runtime;

namespace Verify.Checking;

/// <summary>The buffers allocated while it exists that nobody disposed.</summary>
sealed class Leaks : IDisposable
{
    static readonly AsyncLocal<Leaks?> current = new();
    readonly Leaks? before = current.Value;
    readonly HashSet<MemoryBuffer> open = [];

    public Leaks() => current.Value = this;

    public static Leaks? Current => current.Value;

    public void Add(MemoryBuffer buffer) { lock (open) open.Add(buffer); }

    public void Remove(MemoryBuffer buffer) { lock (open) open.Remove(buffer); }

    public void ThrowIfAny()
    {
        lock (open)
            if (open.Count > 0)
                throw new SanitizerException(new Fault(FaultKind.Leak,
                    $"{open.Count} buffer{(open.Count == 1 ? " was" : "s were")} never disposed; the first has {open.First().Length} elements of {open.First().ElementSize} bytes."));
    }

    public void Dispose() => current.Value = before;
}
