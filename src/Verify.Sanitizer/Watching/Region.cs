using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Verify.Checking;

/// <summary>One allocation of device memory, between two canary zones, with a shadow cell for every word; dead for good once it is closed.</summary>
/// <remarks>Stamps never go back, so the cells of a block that is used again need no clearing: one older than <see cref="Born"/> says nothing.</remarks>
sealed class Region
{
    /// <summary>Bytes before and after the memory that nothing may write.</summary>
    public const int Zone = 64;
    const byte CanaryByte = 0xC5, PoisonByte = 0xFF;

    readonly Block block;
    Cell[] cells;
    Spread[] readers;

    /// <summary>Hands memory out: nothing written, all bytes 0xFF (a NaN as a float), the canaries in place.</summary>
    public Region(long size, int elementSize, int granule, Space space, string name, long born)
    {
        block = BlockPool.Rent(size);
        (Data, Offset, Start) = (block.Data, block.Offset, block.Start);
        (Size, ElementSize, Space, Name, Born, AllWritten, Alive) = ((int)size, elementSize, space, name, born, size == 0, true);
        Shift = System.Numerics.BitOperations.Log2((uint)granule);
        int count = (Size + granule - 1) >> Shift;
        if (block.Cells.Length < count) (block.Cells, block.Readers) = (new Cell[Math.Max(count, block.Capacity >> Shift)], new Spread[Math.Max(count, block.Capacity >> Shift)]);
        // A buffer is younger than all that was stamped before it; shared and local memory takes the stamp of a launch, which may be older.
        else if (space != Space.Global)
        {
            Array.Clear(block.Cells, 0, count);
            Array.Clear(block.Pairs, 0, Math.Min(count, block.Pairs.Length));
        }
        (cells, readers) = (block.Cells, block.Readers);
        Bytes.Fill(PoisonByte);
        Data.AsSpan(Offset - Zone, Zone).Fill(CanaryByte);
        Data.AsSpan(Offset + Size, Zone).Fill(CanaryByte);
    }

    public byte[] Data { get; }

    /// <summary>Where the memory begins in <see cref="Data"/>; its address is a multiple of 64.</summary>
    public int Offset { get; }

    public nint Start { get; }

    /// <summary>Bytes in use.</summary>
    public int Size { get; }

    public int ElementSize { get; private set; }

    /// <summary>log₂ of the bytes one cell stands for.</summary>
    public int Shift { get; private set; }

    public Space Space { get; }

    /// <summary>The stamp at which this memory was handed out; nothing older was written here.</summary>
    public long Born { get; private set; }

    /// <summary>True once the host has written every byte.</summary>
    public bool AllWritten { get; private set; }

    public bool Alive { get; private set; }

    /// <summary>What to call it in a report where no kernel parameter names it.</summary>
    public string Name { get; private set; }

    /// <summary>The layout of shared or local memory of two or three dimensions.</summary>
    public Steps? Steps { get; set; }

    /// <summary>The buffer that owns it; null for shared and local memory.</summary>
    public ILGPU.Runtime.MemoryBuffer? Owner { get; set; }

    public Cell[] Cells => cells;

    /// <summary>How far apart the readers of each word are.</summary>
    public Spread[] Readers => readers;

    /// <summary>The atomic updates of each word; null as long as there were none.</summary>
    public Update[]? Updates { get; private set; }

    /// <summary>Of words that several threads read, two of the readers; made at the first.</summary>
    public Pair[] Paired()
    {
        if (block.Pairs.Length < cells.Length) block.Pairs = new Pair[cells.Length];
        return block.Pairs;
    }

    /// <summary>The updates of each word, made at the first.</summary>
    public Update[] Updated() => Updates ??= new Update[cells.Length];

    /// <summary>Whether anything has written a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasWritten(nint cell) => AllWritten || cells[cell].Write.Stamp >= Born || Updates is { } updates && updates[cell].Last.Stamp >= Born;

    public Span<byte> Bytes => Data.AsSpan(Offset, Size);

    /// <summary>Begins a new life of the same size without filling it: shared memory of the next group.</summary>
    public void Renew(long born) => (Born, AllWritten) = (born, false);

    /// <summary>Memory that the launch gave goes by the variables of its views, counted in elements of the smallest.</summary>
    public void Call(string name, int elementSize)
    {
        string[] names = Name.Length == 0 ? [] : Name.Split(" or ");
        if (names.Length == 0 || elementSize < ElementSize) ElementSize = elementSize;
        if (!names.Contains(name)) Name = string.Join(" or ", names.Append(name));
    }

    /// <summary>Ends its life; whoever still has a view of it is told so, and the block goes to another.</summary>
    public void Close()
    {
        if (!Alive) return;
        (Alive, Owner, Seen, OnlyReadBy, InFlight) = (false, null, null, null, null);
        BlockPool.Return(block);
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
            if (!HasWritten((nint)k)) return k << Shift;
        return null;
    }

    /// <summary>The launch that last had a view of it, whose parameters name it in reports.</summary>
    public (WovenKernel Kernel, Arguments Arguments)? Seen { get; set; }

    /// <summary>The launch that cannot write it, by the kernel's text: its reads need not be remembered.</summary>
    public Launch? OnlyReadBy { get; set; }

    /// <summary>What the host has put on streams and not waited for; null as long as there was none.</summary>
    public List<Flight>? InFlight { get; set; }

    /// <summary>The host wrote these bytes.</summary>
    public void HostWrote(long offset, long length)
    {
        if (offset <= 0 && length >= Size) { AllWritten = true; return; }
        if (AllWritten || length <= 0) return;
        for (long k = offset >> Shift, last = (offset + length - 1) >> Shift; k <= last; k++)
        {
            cells[k] = new Cell { Write = new Access(Born, Access.Host, 0) };
            if (Updates != null) Updates[k] = default;
        }
    }

    /// <summary>Watches finer from here on: a view of smaller elements was made of this memory.</summary>
    public void Refine(int granule)
    {
        int shift = System.Numerics.BitOperations.Log2((uint)granule);
        if (shift >= Shift) return;
        int length = (block.Capacity >> shift) + 1, by = Shift - shift;
        T[] Finer<T>(T[] coarse)
        {
            var finer = new T[length];
            for (int k = 0; k < finer.Length; k++)
                if (k >> by < coarse.Length) finer[k] = coarse[k >> by];
            return finer;
        }
        if (Updates != null) Updates = Finer(Updates);
        if (block.Pairs.Length > 0) block.Pairs = Finer(block.Pairs);
        (cells, readers, Shift) = (Finer(cells), Finer(readers), shift);
        (block.Cells, block.Readers) = (cells, readers);
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
