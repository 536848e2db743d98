using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
namespace Verify;

/// <summary>Vectors of which there may be a part only, at the end of an axis that is no multiple of their length.</summary>
readonly struct Part<T, TLanes> : IPortion<T, TLanes> where T : unmanaged where TLanes : struct, ILanes<TLanes, T>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Read(ref T source, int count) => count >= TLanes.Count ? TLanes.Read(in source) : ReadFew(ref source, count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(TLanes values, ref T target, int count)
    {
        if (count >= TLanes.Count) TLanes.Write(values, ref target);
        else WriteFew(values, ref target, count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static TLanes ReadFew(ref T source, int count)
    {
        Span<T> whole = stackalloc T[TLanes.Count];
        MemoryMarshal.CreateReadOnlySpan(ref source, count).CopyTo(whole);
        return TLanes.Read(in whole[0]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void WriteFew(TLanes values, ref T target, int count)
    {
        Span<T> whole = stackalloc T[TLanes.Count];
        TLanes.Write(values, ref whole[0]);
        whole[..count].CopyTo(MemoryMarshal.CreateSpan(ref target, count));
    }
}
