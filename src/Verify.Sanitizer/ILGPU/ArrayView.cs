using System.Runtime.CompilerServices;
using ILGPU.Runtime;
using Verify.Checking;

namespace ILGPU;

/// <summary>A window on adjacent elements of device memory; every index is checked.</summary>
public readonly struct ArrayView<T> : IArrayView<T, Index1D, LongIndex1D, Stride1D.Dense>, IContiguousArrayView<T>, IWindow where T : unmanaged
{
    public static readonly int ElementSize = Unsafe.SizeOf<T>();
    public static readonly ArrayView<T> Empty;

    readonly Region? region;
    readonly nint start;        // bytes from the start of the region
    readonly long length;

    internal ArrayView(Region? region, nint start, long length) => (this.region, this.start, this.length) = (region, start, length);

    public ArrayView(MemoryBuffer source, long index, long length)
        : this(source.Region, (nint)(index * ElementSize), length)
    {
        if (index < 0 || length < 0 || (index + length) * ElementSize > source.LengthInBytes) Faults.ThrowSlice(this, index, length, source.LengthInBytes / ElementSize);
    }

    internal Region? Region => region;
    internal nint Start => start;
    internal MemoryBuffer Buffer
    {
        get
        {
            if (region is { Alive: false }) Faults.ThrowDisposed(region);
            return region?.Owner ?? throw new InvalidOperationException("An empty view has no buffer.");
        }
    }

    internal long Index => start / ElementSize;

    ViewsIn.Window? IWindow.Window => region == null ? null : new(region, start, LengthInBytes, ElementSize);
    MemoryBuffer IArrayView.Buffer => Buffer;
    long IContiguousArrayView.Index => Index;
    long IContiguousArrayView.IndexInBytes => start;
    int IArrayView.ElementSize => ElementSize;

    public bool IsValid => region != null && length > 0;
    public long Length => length;
    public int IntLength => checked((int)length);
    public long LengthInBytes => length * ElementSize;
    public LongIndex1D Extent => new(length);
    public Index1D IntExtent => new(IntLength);
    public Stride1D.Dense Stride => default;

    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref this[(long)index];
    }

    public ref T this[long index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((ulong)index >= (ulong)length) Faults.ThrowOutOfRange(region, start, ElementSize, index, length);
            if (!Running.InKernel) Faults.ThrowHostAccess(region!, start + (nint)index * Unsafe.SizeOf<T>());
            return ref region!.At<T>(start + (nint)index * Unsafe.SizeOf<T>());
        }
    }

    public ref T this[Index1D index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref this[(long)index.X];
    }

    public ref T this[LongIndex1D index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref this[index.X];
    }

    public ArrayView<T> SubView(long index) => SubView(index, length - index);

    public ArrayView<T> SubView(int index, int subViewLength) => SubView((long)index, (long)subViewLength);

    public ArrayView<T> SubView(long index, long subViewLength)
    {
        if (index < 0 || subViewLength < 0 || index + subViewLength > length) Faults.ThrowSlice(this, index, subViewLength, length);
        return new(region, start + (nint)index * ElementSize, subViewLength);
    }

    /// <summary>The same bytes as elements of another type; a tail too short for one is left out.</summary>
    public ArrayView<TOther> Cast<TOther>() where TOther : unmanaged
    {
        region?.Refine(Granule<TOther>.Size);
        return new(region, start, LengthInBytes / ArrayView<TOther>.ElementSize);
    }

    ArrayView<byte> IContiguousArrayView.AsRawArrayView() => Cast<byte>();

    public override string ToString() => $"{Index} [{length}]";

    public static implicit operator ArrayView1D<T, Stride1D.Dense>(ArrayView<T> view) => new(view, view.Extent, default);
    public static implicit operator ArrayView<T>(ArrayView1D<T, Stride1D.Dense> view) => view.BaseView.SubView(0, view.Length);
}
