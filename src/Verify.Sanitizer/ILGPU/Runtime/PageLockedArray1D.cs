using System.Runtime.InteropServices;
using ILGPU.Util;
using Verify.Checking;

namespace ILGPU.Runtime;

/// <summary>Host memory that a device may copy from and to while the host goes on.</summary>
public abstract class PageLockedArray<T> : DisposeBase where T : unmanaged
{
    private protected PageLockedArray() { }

    /// <summary>The copies under way to and from it.</summary>
    internal PageLock Lock { get; } = new();

    internal abstract Span<T> Content { get; }

    public Span<T> Span
    {
        get
        {
            Lock.Touch();
            return Content;
        }
    }

    public long Length => Content.Length;
    public Span<T>.Enumerator GetEnumerator() => Span.GetEnumerator();

    internal byte[] Bytes() => MemoryMarshal.AsBytes(Content).ToArray();

    protected override void Dispose(bool disposing) => Lock.Dispose();
}

/// <summary>Page-locked memory of one dimension; here an ordinary array.</summary>
public sealed class PageLockedArray1D<T> : PageLockedArray<T> where T : unmanaged
{
    readonly T[] array;

    internal PageLockedArray1D(long length) => array = GC.AllocateArray<T>(checked((int)length), pinned: true);

    public LongIndex1D Extent => new(array.LongLength);
    internal override Span<T> Content => array;
    public ref T this[int index]
    {
        get
        {
            Lock.Touch(index);
            return ref array[index];
        }
    }

    public ref T this[long index]
    {
        get
        {
            Lock.Touch(index);
            return ref array[index];
        }
    }

    public T[] GetArray()
    {
        Lock.Touch();
        return array;
    }
}
