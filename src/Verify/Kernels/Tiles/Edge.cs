using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
namespace Verify;

/// <summary>How vectors of an axis are read and written: whole, or in part where the axis is no multiple of their length.</summary>
/// <remarks>A loop over whole vectors is compiled by itself: the call that a part needs, even if it is never made, would keep what the loop carries out of the registers.</remarks>
interface IReach<T, TLanes> where T : unmanaged where TLanes : struct, ILanes<TLanes, T>
{
    /// <summary>The first <paramref name="count"/> elements, and 0 in the other lanes.</summary>
    static abstract TLanes Read(ref T source, int count);

    /// <summary>The first <paramref name="count"/> lanes only.</summary>
    static abstract void Write(TLanes values, ref T target, int count);
}

/// <summary>Vectors with all their elements.</summary>
readonly struct Whole<T, TLanes> : IReach<T, TLanes> where T : unmanaged where TLanes : struct, ILanes<TLanes, T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Read(ref T source, int count) => TLanes.Read(in source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(TLanes values, ref T target, int count) => TLanes.Write(values, ref target);
}

/// <summary>Vectors of which there may be a part only.</summary>
readonly struct Part<T, TLanes> : IReach<T, TLanes> where T : unmanaged where TLanes : struct, ILanes<TLanes, T>
{
    public static TLanes Read(ref T source, int count) => Edge<T, TLanes>.Read(ref source, count);

    public static void Write(TLanes values, ref T target, int count) => Edge<T, TLanes>.Write(values, ref target, count);
}

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
