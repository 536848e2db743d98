using System.Runtime.InteropServices;

namespace ILGPU.Runtime;

/// <summary>Page-locked memory of three dimensions; here an ordinary array.</summary>
public sealed class PageLockedArray3D<T> : PageLockedArray<T> where T : unmanaged
{
    readonly T[,,] array;

    internal PageLockedArray3D(in LongIndex3D extent) => (Extent, array) = (extent, new T[extent.X, extent.Y, extent.Z]);

    public LongIndex3D Extent { get; }
    internal override Span<T> Content => MemoryMarshal.CreateSpan(ref System.Runtime.CompilerServices.Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);
    public ref T this[int x, int y, int z]
    {
        get
        {
            Lock.Touch((x * Extent.Y + y) * Extent.Z + z);
            return ref array[x, y, z];
        }
    }

    public ref T this[long x, long y, long z]
    {
        get
        {
            Lock.Touch((x * Extent.Y + y) * Extent.Z + z);
            return ref array[x, y, z];
        }
    }

    public T[,,] GetArray()
    {
        Lock.Touch();
        return array;
    }
}
