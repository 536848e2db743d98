using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Verify.Checking;

/// <summary>One allocation of device memory: a pinned array between two canary zones, and a shadow cell for every word.</summary>
/// <remarks>Pinned, so that an address names the same byte for as long as the region lives, and a reference can be kept across a barrier as
/// a number. Stamps never go back, so a region that is used again needs no clearing: a cell older than <see cref="Born"/> says nothing.</remarks>
sealed class Region
{
    /// <summary>Bytes before and after the memory that nothing may write.</summary>
    public const int Zone = 64;
    const byte CanaryByte = 0xC5, PoisonByte = 0xFF;

    readonly int capacity;
    Cell[] cells = [];

    public Region(int capacity)
    {
        this.capacity = capacity;
        Data = GC.AllocateUninitializedArray<byte>(capacity + 3 * Zone, pinned: true);
        nint first = Address(ref MemoryMarshal.GetArrayDataReference(Data));
        Offset = (int)(((first + 2 * Zone - 1) & ~(nint)(Zone - 1)) - first);
        Start = first + Offset;
    }

    public byte[] Data { get; }

    /// <summary>Where the memory begins in <see cref="Data"/>; its address is a multiple of 64.</summary>
    public int Offset { get; }

    public nint Start { get; }

    /// <summary>Bytes in use.</summary>
    public int Size { get; private set; }

    public int Capacity => capacity;

    public int ElementSize { get; private set; }

    /// <summary>log₂ of the bytes one cell stands for.</summary>
    public int Shift { get; private set; }

    public Space Space { get; private set; }

    /// <summary>The stamp at which this memory was handed out; nothing older was written here.</summary>
    public long Born { get; private set; }

    /// <summary>True once the host has written every byte.</summary>
    public bool AllWritten { get; private set; }

    public bool Alive { get; private set; }

    /// <summary>What to call it in a report where no kernel parameter names it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The buffer that owns it; null for shared and local memory.</summary>
    public ILGPU.Runtime.MemoryBuffer? Owner { get; set; }

    public Cell[] Cells => cells;

    public Span<byte> Bytes => Data.AsSpan(Offset, Size);

    /// <summary>Hands the memory out afresh: nothing written, all bytes 0xFF (a NaN as a float), the canaries in place.</summary>
    public void Open(int size, int elementSize, int granule, Space space, string name, long born)
    {
        (Size, ElementSize, Space, Name, Born, AllWritten, Alive) = (size, elementSize, space, name, born, size == 0, true);
        Shift = System.Numerics.BitOperations.Log2((uint)granule);
        int count = (size + granule - 1) >> Shift;
        if (cells.Length < count) cells = new Cell[Math.Max(count, capacity >> Shift)];
        Bytes.Fill(PoisonByte);
        Data.AsSpan(Offset - Zone, Zone).Fill(CanaryByte);
        Data.AsSpan(Offset + size, Zone).Fill(CanaryByte);
    }

    /// <summary>Begins a new life of the same size without filling it: shared memory of the next group.</summary>
    public void Renew(long born) => (Born, AllWritten) = (born, false);

    public void Close()
    {
        (Alive, Owner, Seen) = (false, null, null);
        Bytes.Fill(PoisonByte);
    }

    /// <summary>The byte offset from the start of the memory to the first damaged canary, or null.</summary>
    public long? BrokenCanary()
    {
        int before = Data.AsSpan(Offset - Zone, Zone).IndexOfAnyExcept(CanaryByte);
        if (before >= 0) return before - Zone;
        int after = Data.AsSpan(Offset + Size, Zone).IndexOfAnyExcept(CanaryByte);
        return after >= 0 ? Size + after : null;
    }

    /// <summary>The first byte of a range that nothing has written, or null.</summary>
    public long? FirstUnwritten(long offset, long length)
    {
        if (AllWritten) return null;
        for (long k = offset >> Shift, last = (offset + length - 1) >> Shift; k <= last; k++)
            if (cells[k].Write.Stamp < Born && cells[k].Atomic.Stamp < Born) return k << Shift;
        return null;
    }

    /// <summary>The launch that last had a view of it, whose parameters name it in reports.</summary>
    public (WovenKernel Kernel, Arguments Arguments)? Seen { get; set; }

    /// <summary>The host wrote these bytes.</summary>
    public void HostWrote(long offset, long length)
    {
        if (offset <= 0 && length >= Size) { AllWritten = true; return; }
        if (AllWritten || length <= 0) return;
        for (long k = offset >> Shift, last = (offset + length - 1) >> Shift; k <= last; k++)
            cells[k] = new Cell { Write = new Access(Born, Access.Host, 0) };
    }

    /// <summary>Watches finer from here on: a view of smaller elements was made of this memory.</summary>
    public void Refine(int granule)
    {
        int shift = System.Numerics.BitOperations.Log2((uint)granule);
        if (shift >= Shift) return;
        var finer = new Cell[(capacity >> shift) + 1];
        for (int k = 0; k < finer.Length; k++)
            if (k >> (Shift - shift) is var old && old < cells.Length) finer[k] = cells[old];
        (cells, Shift) = (finer, shift);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T At<T>(nint byteOffset) =>
        ref Unsafe.As<byte, T>(ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(Data), Offset + byteOffset));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(nint address) => (nuint)(address - Start) < (nuint)Size;

    /// <summary>A reference as a number; it stays true only for pinned memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Address(ref byte place) => Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref place);
}
