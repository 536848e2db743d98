using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
namespace Verify;

/// <summary>Vectors that are read and written only in part, where an axis is no multiple of their length.</summary>
static class Edge<T, TLanes> where T : unmanaged where TLanes : struct, ILanes<TLanes, T>
{
    /// <summary>The first <paramref name="count"/> elements, and 0 in the other lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Read(ref T source, int count) => count >= TLanes.Count ? TLanes.Read(in source) : ReadPart(ref source, count);

    /// <summary>The first <paramref name="count"/> lanes only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(TLanes values, ref T target, int count)
    {
        if (count >= TLanes.Count) TLanes.Write(values, ref target);
        else WritePart(values, ref target, count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static TLanes ReadPart(ref T source, int count)
    {
        Span<T> whole = stackalloc T[TLanes.Count];
        MemoryMarshal.CreateReadOnlySpan(ref source, count).CopyTo(whole);
        return TLanes.Read(in whole[0]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void WritePart(TLanes values, ref T target, int count)
    {
        Span<T> whole = stackalloc T[TLanes.Count];
        TLanes.Write(values, ref whole[0]);
        whole[..count].CopyTo(MemoryMarshal.CreateSpan(ref target, count));
    }
}
