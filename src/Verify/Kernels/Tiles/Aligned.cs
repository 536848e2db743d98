using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
namespace Verify;

/// <summary>Room that begins on a cache line and is kept between calls; it grows and never shrinks.</summary>
sealed class Aligned<T> where T : unmanaged
{
    const int Line = 64;
    T[] pinned = [];
    int offset;

    /// <summary>The first of at least <paramref name="length"/> values, whatever they hold.</summary>
    public ref T Take(long length)
    {
        if (pinned.Length - offset < length || pinned.Length == 0)
        {
            pinned = GC.AllocateUninitializedArray<T>(checked((int)length + 2 * Line / Unsafe.SizeOf<T>()), pinned: true);
            offset = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0) & (Line - 1)) / Unsafe.SizeOf<T>();
        }
        return ref First;
    }

    /// <summary>The first value of what was taken.</summary>
    public ref T First => ref pinned[offset];

    /// <summary>What was taken, from its first value.</summary>
    public Span<T> Span => pinned.AsSpan(offset);
}
