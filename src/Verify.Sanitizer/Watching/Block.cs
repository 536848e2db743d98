using System.Runtime.InteropServices;

namespace Verify.Checking;

/// <summary>A pinned array with room for memory and two canary zones, and the shadow cells of its words; used again by one region after another.</summary>
/// <remarks>Pinned, so that an address names the same byte for as long as a region lives, and a reference can be kept across a barrier as a number.</remarks>
sealed class Block
{
    public Block(int capacity)
    {
        Capacity = capacity;
        Data = GC.AllocateUninitializedArray<byte>(capacity + 3 * Region.Zone, pinned: true);
        nint first = Region.Address(ref MemoryMarshal.GetArrayDataReference(Data));
        Offset = (int)(((first + 2 * Region.Zone - 1) & ~(nint)(Region.Zone - 1)) - first);
        Start = first + Offset;
    }

    public int Capacity { get; }
    public byte[] Data { get; }

    /// <summary>Where the memory begins in <see cref="Data"/>; its address is a multiple of 64.</summary>
    public int Offset { get; }

    public nint Start { get; }
    public Cell[] Cells { get; set; } = [];
    public Spread[] Readers { get; set; } = [];

    /// <summary>Two of the readers of a word that several threads read; empty as long as there were none.</summary>
    public Pair[] Pairs { get; set; } = [];
}
