using System.Runtime.InteropServices;

namespace ILGPU.Runtime;

/// <summary>Page-locked memory of two dimensions; here an ordinary array.</summary>
public sealed class PageLockedArray2D<T> : PageLockedArray<T> where T : unmanaged
{
    readonly T[,] array;

    internal PageLockedArray2D(in LongIndex2D extent) => (Extent, array) = (extent, new T[extent.X, extent.Y]);

    public LongIndex2D Extent { get; }
    internal override Span<T> Content => MemoryMarshal.CreateSpan(ref System.Runtime.CompilerServices.Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);
    public ref T this[int x, int y]
    {
        get
        {
            Lock.Touch(x * Extent.Y + y);
            return ref array[x, y];
        }
    }

    public ref T this[long x, long y]
    {
        get
        {
            Lock.Touch(x * Extent.Y + y);
            return ref array[x, y];
        }
    }

    public T[,] GetArray()
    {
        Lock.Touch();
        return array;
    }
}
