namespace ILGPU.Runtime;

/// <summary>Host memory that a device may copy from while the host goes on; here an ordinary array.</summary>
public sealed class PageLockedArray1D<T> : IDisposable where T : unmanaged
{
    readonly T[] array;

    internal PageLockedArray1D(long length) => array = GC.AllocateArray<T>(checked((int)length), pinned: true);

    public LongIndex1D Extent => new(array.LongLength);
    public long Length => array.LongLength;
    public Span<T> Span => array;
    public ref T this[int index] => ref array[index];
    public ref T this[long index] => ref array[index];
    public T[] GetArray() => array;
    public Span<T>.Enumerator GetEnumerator() => Span.GetEnumerator();
    public void Dispose() { }
}
