using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Verify.Checking;

/// <summary>C# arrays of one thread that stay where they are, because the address of an element may have to outlive a barrier as a number.</summary>
sealed class Pins
{
    readonly List<(PinnedGCHandle<Array> Handle, nint Start, long Bytes)> held = [];

    public void Add(Array array) => held.Add((new(array), Region.Address(ref MemoryMarshal.GetArrayDataReference(array)),
        array.LongLength * RuntimeHelpers.SizeOf(array.GetType().GetElementType()!.TypeHandle)));

    public bool Holds(nint address) => held.Exists(h => (nuint)(address - h.Start) < (nuint)h.Bytes);

    public void Clear()
    {
        foreach (var (handle, _, _) in held) handle.Dispose();
        held.Clear();
    }

    ~Pins() => Clear();
}
