using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
namespace Verify;

/// <summary>Asks the caches for what is read soon, where it lies so that the processor does not foresee it.</summary>
static class Ahead
{
    /// <summary>Begins to fetch the line of a value; nothing waits for it, and an address of nothing does no harm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch<T>(ref readonly T value) where T : unmanaged
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in value)));
    }
}
