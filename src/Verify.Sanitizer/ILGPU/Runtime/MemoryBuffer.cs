using Verify.Checking;

namespace ILGPU.Runtime;

/// <summary>Device memory that the host allocated.</summary>
/// <remarks>What it holds is undefined until it is written: here every byte is 0xFF, and a kernel that reads it is reported.</remarks>
public abstract class MemoryBuffer : AcceleratorObject
{
    private protected MemoryBuffer(Accelerator accelerator, long length, int elementSize, Region region) : base(accelerator)
    {
        (Length, ElementSize, Region) = (length, elementSize, region);
        region.Owner = this;
        accelerator.Add(this);
    }

    internal Region Region { get; }
    public nint NativePtr => Region.Start;
    public long Length { get; }
    public int ElementSize { get; }
    public long LengthInBytes => Length * ElementSize;

    public ArrayView<byte> AsRawArrayView() => AsRawArrayView(0, LengthInBytes);
    public ArrayView<byte> AsRawArrayView(long offsetInBytes) => AsRawArrayView(offsetInBytes, LengthInBytes - offsetInBytes);
    public ArrayView<byte> AsRawArrayView(long offsetInBytes, long lengthInBytes)
    {
        Region.Refine(1);
        return new(this, offsetInBytes, lengthInBytes);
    }

    public ArrayView<T> AsArrayView<T>(long offset, long length) where T : unmanaged => new(this, offset, length);

    public void MemSet(AcceleratorStream stream, byte value, long targetOffsetInBytes, long length) =>
        HostMemory.Fill(Region, (nint)targetOffsetInBytes, length, value, stream);

    protected override void DisposeAcceleratorObject(bool disposing) => Accelerator.Remove(this);
}

/// <summary>Device memory seen through one kind of view.</summary>
public class MemoryBuffer<TView> : MemoryBuffer, IContiguousArrayView where TView : struct, IArrayView
{
    readonly TView view;

    internal MemoryBuffer(Accelerator accelerator, TView view, Region region) : base(accelerator, view.Length, view.ElementSize, region) => this.view = view;

    public TView View => view;
    public bool IsValid => !IsDisposed;
    public TView ToArrayView() => view;

    MemoryBuffer IArrayView.Buffer => this;
    long IContiguousArrayView.Index => 0;
    long IContiguousArrayView.IndexInBytes => 0;

    public static implicit operator TView(MemoryBuffer<TView> buffer) => buffer.view;
}
