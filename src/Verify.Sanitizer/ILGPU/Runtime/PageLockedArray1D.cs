using ILGPU.Util;

namespace ILGPU.Runtime;

/// <summary>Host memory that a device may copy from while the host goes on.</summary>
public abstract class PageLockedArray<T> : DisposeBase where T : unmanaged
{
    private protected PageLockedArray() { }

    public abstract Span<T> Span { get; }
    public long Length => Span.Length;
    public Span<T>.Enumerator GetEnumerator() => Span.GetEnumerator();
}

/// <summary>Page-locked memory of one dimension; here an ordinary array.</summary>
public sealed class PageLockedArray1D<T> : PageLockedArray<T> where T : unmanaged
{
    readonly T[] array;

    internal PageLockedArray1D(long length) => array = GC.AllocateArray<T>(checked((int)length), pinned: true);

    public LongIndex1D Extent => new(array.LongLength);
    public override Span<T> Span => array;
    public ref T this[int index] => ref array[index];
    public ref T this[long index] => ref array[index];
    public T[] GetArray() => array;
}
