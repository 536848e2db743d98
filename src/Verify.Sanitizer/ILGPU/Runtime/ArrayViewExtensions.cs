using System.Runtime.InteropServices;
using Verify.Checking;

namespace ILGPU.Runtime;

/// <summary>What host code does with one-dimensional views: copies, fills, casts.</summary>
/// <remarks>Everything is carried out at once; what the host has not waited for is remembered as under way.</remarks>
public static partial class ArrayViewExtensions
{
    public static bool HasNoData<TView>(this TView view) where TView : IArrayView => !view.IsValid || view.Length < 1;
    public static bool HasData<TView>(this TView view) where TView : IArrayView => !view.HasNoData();
    public static Accelerator GetAccelerator<TView>(this TView view) where TView : IArrayView => view.Buffer.Accelerator;
    public static Context GetContext<TView>(this TView view) where TView : IArrayView => view.GetAccelerator().Context;
    public static AcceleratorType GetAcceleratorType<TView>(this TView view) where TView : IArrayView => view.GetAccelerator().AcceleratorType;

    public static VariableView<T> VariableView<T>(this ArrayView<T> view, Index1D element) where T : unmanaged => new(view.SubView(element.X, 1));
    public static VariableView<T> VariableView<T>(this ArrayView<T> view, LongIndex1D element) where T : unmanaged => new(view.SubView(element.X, 1));
    public static ArrayView1D<T, Stride1D.Dense> AsDense<T>(this ArrayView<T> view) where T : unmanaged => view;
    public static ArrayView1D<T, Stride1D.General> AsGeneral<T>(this ArrayView<T> view) where T : unmanaged => view.AsDense().AsGeneral();
    public static ArrayView1D<TOther, Stride1D.Dense> Cast<T, TOther>(this ArrayView1D<T, Stride1D.Dense> view)
        where T : unmanaged where TOther : unmanaged => view.BaseView.Cast<TOther>();

    /// <summary>The address of the first element, for code that uses pointers; memory on both sides of a buffer is guarded.</summary>
    public static nint LoadEffectiveAddressAsPtr<T>(this ArrayView<T> view) where T : unmanaged => (view.Region?.Start ?? 0) + view.Start;

    /// <summary>The view in two parts, the second beginning at an address that is a multiple of <paramref name="alignmentInBytes"/>.</summary>
    public static (ArrayView<T> Prefix, ArrayView<T> Main) AlignTo<T>(this ArrayView<T> view, int alignmentInBytes) where T : unmanaged
    {
        nint address = (view.Region?.Start ?? 0) + view.Start;
        long skip = Math.Min((alignmentInBytes - address % alignmentInBytes) % alignmentInBytes / ArrayView<T>.ElementSize, view.Length);
        return (view.SubView(0, skip), view.SubView(skip, view.Length - skip));
    }

    /// <summary>The same view, if its address is a multiple of <paramref name="alignmentInBytes"/>.</summary>
    public static ArrayView<T> AsAligned<T>(this ArrayView<T> view, int alignmentInBytes) where T : unmanaged =>
        ((view.Region?.Start ?? 0) + view.Start) % alignmentInBytes == 0
            ? view : throw new InvalidOperationException($"The view does not begin at a multiple of {alignmentInBytes} bytes.");

    public static void MemSetToZero<TView>(this TView view) where TView : IContiguousArrayView => Fill(view, null, 0);
    public static void MemSetToZero<TView>(this TView view, AcceleratorStream stream) where TView : IContiguousArrayView => Fill(view, stream, 0);
    public static void MemSet<TView>(this TView view, AcceleratorStream stream, byte value) where TView : IContiguousArrayView => Fill(view, stream, value);
    public static void MemSet<TView>(this TView view, byte value) where TView : IContiguousArrayView => Fill(view, null, value);

    static void Fill<TView>(TView view, AcceleratorStream? stream, byte value) where TView : IContiguousArrayView
    {
        if (view.HasData()) HostMemory.Fill(view.Buffer.Region, (nint)view.IndexInBytes, view.LengthInBytes, value, stream);
    }

    public static void MemSetToZero<T>(this ArrayView1D<T, Stride1D.Dense> view) where T : unmanaged => view.BaseView.MemSet(0);
    public static void MemSetToZero<T>(this ArrayView1D<T, Stride1D.Dense> view, AcceleratorStream stream) where T : unmanaged => view.BaseView.MemSet(stream, 0);
    public static void MemSet<T>(this ArrayView1D<T, Stride1D.Dense> view, byte value) where T : unmanaged => view.BaseView.MemSet(value);
    public static void MemSet<T>(this ArrayView1D<T, Stride1D.Dense> view, AcceleratorStream stream, byte value) where T : unmanaged => view.BaseView.MemSet(stream, value);

    public static void CopyTo<TView>(this TView source, in TView target) where TView : IContiguousArrayView => HostMemory.Copy(Raw(source), Raw(target));
    public static void CopyTo<TView>(this TView source, AcceleratorStream stream, in TView target) where TView : IContiguousArrayView => HostMemory.Copy(Raw(source), Raw(target), stream);
    public static void CopyFrom<TView>(this TView target, in TView source) where TView : IContiguousArrayView => HostMemory.Copy(Raw(source), Raw(target), target.HasNoData() ? null : target.GetAccelerator().DefaultStream);
    public static void CopyFrom<TView>(this TView target, AcceleratorStream stream, in TView source) where TView : IContiguousArrayView => HostMemory.Copy(Raw(source), Raw(target), stream);

    public static void CopyTo<T>(this ArrayView1D<T, Stride1D.Dense> source, ArrayView1D<T, Stride1D.Dense> target) where T : unmanaged =>
        HostMemory.Copy<T>(source, target);
    public static void CopyTo<T>(this ArrayView1D<T, Stride1D.Dense> source, AcceleratorStream stream, in ArrayView1D<T, Stride1D.Dense> target) where T : unmanaged =>
        HostMemory.Copy<T>(source, target, stream);
    public static void CopyFrom<T>(this ArrayView1D<T, Stride1D.Dense> target, in ArrayView1D<T, Stride1D.Dense> source) where T : unmanaged => source.CopyTo(target);
    public static void CopyFrom<T>(this ArrayView1D<T, Stride1D.Dense> target, AcceleratorStream stream, in ArrayView1D<T, Stride1D.Dense> source) where T : unmanaged =>
        HostMemory.Copy<T>(source, target, stream);

    public static void CopyToCPU<T>(this ArrayView<T> source, AcceleratorStream stream, in Span<T> span) where T : unmanaged => HostMemory.Read(source, span, stream);
    public static void CopyFromCPU<T>(this ArrayView<T> target, AcceleratorStream stream, in ReadOnlySpan<T> span) where T : unmanaged => HostMemory.Write(target, span, stream);
    public static void CopyToCPU<T>(this ArrayView<T> source, T[] data) where T : unmanaged => HostMemory.Read(source, Same(source.Length, data));
    public static void CopyToCPU<T>(this ArrayView<T> source, AcceleratorStream stream, T[] data) where T : unmanaged => HostMemory.Read(source, Same(source.Length, data), stream);
    public static void CopyFromCPU<T>(this ArrayView<T> target, T[] data) where T : unmanaged => HostMemory.Write(target, Same(target.Length, data));
    public static void CopyFromCPU<T>(this ArrayView<T> target, AcceleratorStream stream, T[] data) where T : unmanaged => HostMemory.Write(target, Same(target.Length, data), stream);

    public static void CopyToCPU<T>(this ArrayView<T> source, ref T cpuData, long length) where T : unmanaged =>
        HostMemory.Read(source, MemoryMarshal.CreateSpan(ref cpuData, checked((int)length)));
    public static void CopyToCPU<T>(this ArrayView<T> source, AcceleratorStream stream, ref T cpuData, long length) where T : unmanaged =>
        HostMemory.Read(source, MemoryMarshal.CreateSpan(ref cpuData, checked((int)length)), stream);
    public static void CopyFromCPU<T>(this ArrayView<T> target, ref T cpuData, long length) where T : unmanaged =>
        HostMemory.Write(target, MemoryMarshal.CreateReadOnlySpan(ref cpuData, checked((int)length)));
    public static void CopyFromCPU<T>(this ArrayView<T> target, AcceleratorStream stream, ref T cpuData, long length) where T : unmanaged =>
        HostMemory.Write(target, MemoryMarshal.CreateReadOnlySpan(ref cpuData, checked((int)length)), stream);

    public static void CopyToCPU<T>(this ArrayView1D<T, Stride1D.Dense> source, T[] data) where T : unmanaged => source.BaseView.CopyToCPU(data);
    public static void CopyToCPU<T>(this ArrayView1D<T, Stride1D.Dense> source, AcceleratorStream stream, T[] data) where T : unmanaged => source.BaseView.CopyToCPU(stream, data);
    public static void CopyToCPU<T>(this ArrayView1D<T, Stride1D.Dense> source, AcceleratorStream stream, in Span<T> span) where T : unmanaged => HostMemory.Read(source, span, stream);
    public static void CopyToCPU<T>(this ArrayView1D<T, Stride1D.Dense> source, ref T cpuData, long length) where T : unmanaged => source.BaseView.CopyToCPU(ref cpuData, length);
    public static void CopyFromCPU<T>(this ArrayView1D<T, Stride1D.Dense> target, T[] data) where T : unmanaged => target.BaseView.CopyFromCPU(data);
    public static void CopyFromCPU<T>(this ArrayView1D<T, Stride1D.Dense> target, AcceleratorStream stream, T[] data) where T : unmanaged => target.BaseView.CopyFromCPU(stream, data);
    public static void CopyFromCPU<T>(this ArrayView1D<T, Stride1D.Dense> target, AcceleratorStream stream, in ReadOnlySpan<T> span) where T : unmanaged => HostMemory.Write(target, span, stream);
    public static void CopyFromCPU<T>(this ArrayView1D<T, Stride1D.Dense> target, ref T cpuData, long length) where T : unmanaged => target.BaseView.CopyFromCPU(ref cpuData, length);

    public static void CopyToCPU<T>(this MemoryBuffer<ArrayView1D<T, Stride1D.Dense>> buffer, T[] data) where T : unmanaged => buffer.View.CopyToCPU(data);
    public static void CopyToCPU<T>(this MemoryBuffer<ArrayView1D<T, Stride1D.Dense>> buffer, AcceleratorStream stream, T[] data) where T : unmanaged => buffer.View.CopyToCPU(stream, data);
    public static void CopyFromCPU<T>(this MemoryBuffer<ArrayView1D<T, Stride1D.Dense>> buffer, T[] data) where T : unmanaged => buffer.View.CopyFromCPU(data);
    public static void CopyFromCPU<T>(this MemoryBuffer<ArrayView1D<T, Stride1D.Dense>> buffer, AcceleratorStream stream, T[] data) where T : unmanaged => buffer.View.CopyFromCPU(stream, data);

    public static T[] GetAsArray<T>(this ArrayView<T> view) where T : unmanaged => Fetched(view, null);
    public static T[] GetAsArray<T>(this ArrayView<T> view, AcceleratorStream stream) where T : unmanaged => Fetched(view, stream);

    static T[] Fetched<T>(ArrayView<T> view, AcceleratorStream? stream) where T : unmanaged
    {
        var data = new T[view.Length];
        HostMemory.Read(view, data, stream);
        return data;
    }

    public static T[] GetAsArray1D<T>(this ArrayView1D<T, Stride1D.Dense> view) where T : unmanaged => view.BaseView.GetAsArray();
    public static T[] GetAsArray1D<T>(this ArrayView1D<T, Stride1D.Dense> view, AcceleratorStream stream) where T : unmanaged => view.BaseView.GetAsArray(stream);
    public static T[] GetAsArray1D<T>(this MemoryBuffer<ArrayView1D<T, Stride1D.Dense>> buffer) where T : unmanaged => buffer.View.GetAsArray1D();
    public static T[] GetAsArray1D<T>(this MemoryBuffer<ArrayView1D<T, Stride1D.Dense>> buffer, AcceleratorStream stream) where T : unmanaged => buffer.View.GetAsArray1D(stream);

    public static MemoryBuffer1D<T, Stride1D.Dense> Allocate1D<T>(this Accelerator accelerator, T[] data) where T : unmanaged =>
        accelerator.Allocate1D(accelerator.DefaultStream, data);

    public static MemoryBuffer1D<T, Stride1D.Dense> Allocate1D<T>(this Accelerator accelerator, AcceleratorStream stream, T[] data) where T : unmanaged
    {
        var buffer = accelerator.Allocate1D<T>(data.Length);
        buffer.View.CopyFromCPU(stream, data);
        return buffer;
    }

    static T[] Same<T>(long expected, T[] data) => data.Length == expected
        ? data : throw Faults.At(null, Verify.FaultKind.OutOfRange, $"a copy between an array of {data.Length} elements and a view of {expected}; copy a part with SubView");

    static ArrayView<byte> Raw<TView>(TView view) where TView : IContiguousArrayView =>
        view.HasNoData() ? default : new(view.Buffer.Region, (nint)view.IndexInBytes, view.LengthInBytes);
}
