using Verify.Checking;

namespace ILGPU.Runtime;

/// <summary>What host code does with two- and three-dimensional views: an element of the host's array at the same index.</summary>
public static partial class ArrayViewExtensions
{
    static IEnumerable<long> Places2D<T, TStride>(ArrayView2D<T, TStride> view) where T : unmanaged where TStride : struct, IStride2D
    {
        for (long x = 0; x < view.Extent.X; x++)
            for (long y = 0; y < view.Extent.Y; y++) yield return view.Stride.ComputeElementIndex(new LongIndex2D(x, y));
    }

    static IEnumerable<long> Places3D<T, TStride>(ArrayView3D<T, TStride> view) where T : unmanaged where TStride : struct, IStride3D
    {
        for (long x = 0; x < view.Extent.X; x++)
            for (long y = 0; y < view.Extent.Y; y++)
                for (long z = 0; z < view.Extent.Z; z++) yield return view.Stride.ComputeElementIndex(new LongIndex3D(x, y, z));
    }

    static void Read2D<T, TStride>(ArrayView2D<T, TStride> view, T[,] data, AcceleratorStream? stream = null) where T : unmanaged where TStride : struct, IStride2D
    {
        SameExtent(view.Extent.X, data.GetLength(0), view.Extent.Y, data.GetLength(1));
        if (view.HasNoData()) return;
        HostMemory.Elements(view.BaseView, Places2D(view), stream, writes: false);
        var flat = HostMemory.Raw(view.BaseView.SubView(0, view.Length));
        for (int x = 0; x < data.GetLength(0); x++)
            for (int y = 0; y < data.GetLength(1); y++)
                data[x, y] = flat[HostMemory.Written(view.BaseView, view.Stride.ComputeElementIndex(new LongIndex2D(x, y)))];
    }

    static void Write2D<T, TStride>(ArrayView2D<T, TStride> view, T[,] data, AcceleratorStream? stream = null) where T : unmanaged where TStride : struct, IStride2D
    {
        SameExtent(view.Extent.X, data.GetLength(0), view.Extent.Y, data.GetLength(1));
        if (view.HasNoData()) return;
        HostMemory.Elements(view.BaseView, Places2D(view), stream, writes: true);
        var flat = HostMemory.Raw(view.BaseView.SubView(0, view.Length));
        for (int x = 0; x < data.GetLength(0); x++)
            for (int y = 0; y < data.GetLength(1); y++)
                flat[view.Stride.ComputeElementIndex(new LongIndex2D(x, y))] = data[x, y];
        HostMemory.Lay<T>(view.BaseView, flat);
    }

    public static void CopyToCPU<T>(this ArrayView2D<T, Stride2D.DenseX> view, T[,] data) where T : unmanaged => Read2D(view, data);
    public static void CopyToCPU<T>(this ArrayView2D<T, Stride2D.DenseX> view, AcceleratorStream stream, T[,] data) where T : unmanaged => Read2D(view, data, stream);
    public static void CopyFromCPU<T>(this ArrayView2D<T, Stride2D.DenseX> view, T[,] data) where T : unmanaged => Write2D(view, data);
    public static void CopyFromCPU<T>(this ArrayView2D<T, Stride2D.DenseX> view, AcceleratorStream stream, T[,] data) where T : unmanaged => Write2D(view, data, stream);
    public static void CopyToCPU<T>(this MemoryBuffer<ArrayView2D<T, Stride2D.DenseX>> buffer, T[,] data) where T : unmanaged => Read2D(buffer.View, data);
    public static void CopyFromCPU<T>(this MemoryBuffer<ArrayView2D<T, Stride2D.DenseX>> buffer, T[,] data) where T : unmanaged => Write2D(buffer.View, data);
    public static T[,] GetAsArray2D<T>(this MemoryBuffer<ArrayView2D<T, Stride2D.DenseX>> buffer) where T : unmanaged => buffer.View.GetAsArray2D();
    public static T[,] GetAsArray2D<T>(this ArrayView2D<T, Stride2D.DenseX> view) where T : unmanaged => view.GetAsArray2D(view.HasNoData() ? null : view.GetAccelerator().DefaultStream);
    public static T[,] GetAsArray2D<T>(this MemoryBuffer<ArrayView2D<T, Stride2D.DenseX>> buffer, AcceleratorStream? stream) where T : unmanaged => buffer.View.GetAsArray2D(stream);
    public static T[,] GetAsArray2D<T>(this ArrayView2D<T, Stride2D.DenseX> view, AcceleratorStream? stream) where T : unmanaged
    {
        var data = new T[view.Extent.X, view.Extent.Y];
        Read2D(view, data, stream);
        return data;
    }

    public static void MemSetToZero<T>(this ArrayView2D<T, Stride2D.DenseX> view) where T : unmanaged => view.BaseView.MemSet(0);
    public static void MemSetToZero<T>(this ArrayView2D<T, Stride2D.DenseX> view, AcceleratorStream stream) where T : unmanaged => view.BaseView.MemSet(stream, 0);
    public static void MemSet<T>(this ArrayView2D<T, Stride2D.DenseX> view, byte value) where T : unmanaged => view.BaseView.MemSet(value);
    public static void MemSet<T>(this ArrayView2D<T, Stride2D.DenseX> view, AcceleratorStream stream, byte value) where T : unmanaged => view.BaseView.MemSet(stream, value);
    public static void CopyTo<T>(this ArrayView2D<T, Stride2D.DenseX> source, ArrayView2D<T, Stride2D.DenseX> target) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView);
    public static void CopyTo<T>(this ArrayView2D<T, Stride2D.DenseX> source, AcceleratorStream stream, in ArrayView2D<T, Stride2D.DenseX> target) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView, stream);
    public static void CopyFrom<T>(this ArrayView2D<T, Stride2D.DenseX> target, in ArrayView2D<T, Stride2D.DenseX> source) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView);
    public static void CopyFrom<T>(this ArrayView2D<T, Stride2D.DenseX> target, AcceleratorStream stream, in ArrayView2D<T, Stride2D.DenseX> source) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView, stream);

    public static MemoryBuffer2D<T, Stride2D.DenseX> Allocate2DDenseX<T>(this Accelerator accelerator, T[,] data) where T : unmanaged
    {
        var buffer = accelerator.Allocate2DDenseX<T>(new LongIndex2D(data.GetLength(0), data.GetLength(1)));
        Write2D(buffer.View, data);
        return buffer;
    }

    public static void CopyToCPU<T>(this ArrayView2D<T, Stride2D.DenseY> view, T[,] data) where T : unmanaged => Read2D(view, data);
    public static void CopyToCPU<T>(this ArrayView2D<T, Stride2D.DenseY> view, AcceleratorStream stream, T[,] data) where T : unmanaged => Read2D(view, data, stream);
    public static void CopyFromCPU<T>(this ArrayView2D<T, Stride2D.DenseY> view, T[,] data) where T : unmanaged => Write2D(view, data);
    public static void CopyFromCPU<T>(this ArrayView2D<T, Stride2D.DenseY> view, AcceleratorStream stream, T[,] data) where T : unmanaged => Write2D(view, data, stream);
    public static void CopyToCPU<T>(this MemoryBuffer<ArrayView2D<T, Stride2D.DenseY>> buffer, T[,] data) where T : unmanaged => Read2D(buffer.View, data);
    public static void CopyFromCPU<T>(this MemoryBuffer<ArrayView2D<T, Stride2D.DenseY>> buffer, T[,] data) where T : unmanaged => Write2D(buffer.View, data);
    public static T[,] GetAsArray2D<T>(this MemoryBuffer<ArrayView2D<T, Stride2D.DenseY>> buffer) where T : unmanaged => buffer.View.GetAsArray2D();
    public static T[,] GetAsArray2D<T>(this ArrayView2D<T, Stride2D.DenseY> view) where T : unmanaged => view.GetAsArray2D(view.HasNoData() ? null : view.GetAccelerator().DefaultStream);
    public static T[,] GetAsArray2D<T>(this MemoryBuffer<ArrayView2D<T, Stride2D.DenseY>> buffer, AcceleratorStream? stream) where T : unmanaged => buffer.View.GetAsArray2D(stream);
    public static T[,] GetAsArray2D<T>(this ArrayView2D<T, Stride2D.DenseY> view, AcceleratorStream? stream) where T : unmanaged
    {
        var data = new T[view.Extent.X, view.Extent.Y];
        Read2D(view, data, stream);
        return data;
    }

    public static void MemSetToZero<T>(this ArrayView2D<T, Stride2D.DenseY> view) where T : unmanaged => view.BaseView.MemSet(0);
    public static void MemSetToZero<T>(this ArrayView2D<T, Stride2D.DenseY> view, AcceleratorStream stream) where T : unmanaged => view.BaseView.MemSet(stream, 0);
    public static void MemSet<T>(this ArrayView2D<T, Stride2D.DenseY> view, byte value) where T : unmanaged => view.BaseView.MemSet(value);
    public static void MemSet<T>(this ArrayView2D<T, Stride2D.DenseY> view, AcceleratorStream stream, byte value) where T : unmanaged => view.BaseView.MemSet(stream, value);
    public static void CopyTo<T>(this ArrayView2D<T, Stride2D.DenseY> source, ArrayView2D<T, Stride2D.DenseY> target) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView);
    public static void CopyTo<T>(this ArrayView2D<T, Stride2D.DenseY> source, AcceleratorStream stream, in ArrayView2D<T, Stride2D.DenseY> target) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView, stream);
    public static void CopyFrom<T>(this ArrayView2D<T, Stride2D.DenseY> target, in ArrayView2D<T, Stride2D.DenseY> source) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView);
    public static void CopyFrom<T>(this ArrayView2D<T, Stride2D.DenseY> target, AcceleratorStream stream, in ArrayView2D<T, Stride2D.DenseY> source) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView, stream);

    public static MemoryBuffer2D<T, Stride2D.DenseY> Allocate2DDenseY<T>(this Accelerator accelerator, T[,] data) where T : unmanaged
    {
        var buffer = accelerator.Allocate2DDenseY<T>(new LongIndex2D(data.GetLength(0), data.GetLength(1)));
        Write2D(buffer.View, data);
        return buffer;
    }

    public static void CopyToCPU<T>(this ArrayView2D<T, Stride2D.General> view, T[,] data) where T : unmanaged => Read2D(view, data);
    public static void CopyToCPU<T>(this ArrayView2D<T, Stride2D.General> view, AcceleratorStream stream, T[,] data) where T : unmanaged => Read2D(view, data, stream);
    public static void CopyFromCPU<T>(this ArrayView2D<T, Stride2D.General> view, T[,] data) where T : unmanaged => Write2D(view, data);
    public static void CopyFromCPU<T>(this ArrayView2D<T, Stride2D.General> view, AcceleratorStream stream, T[,] data) where T : unmanaged => Write2D(view, data, stream);
    public static void CopyToCPU<T>(this MemoryBuffer<ArrayView2D<T, Stride2D.General>> buffer, T[,] data) where T : unmanaged => Read2D(buffer.View, data);
    public static void CopyFromCPU<T>(this MemoryBuffer<ArrayView2D<T, Stride2D.General>> buffer, T[,] data) where T : unmanaged => Write2D(buffer.View, data);
    public static T[,] GetAsArray2D<T>(this MemoryBuffer<ArrayView2D<T, Stride2D.General>> buffer) where T : unmanaged => buffer.View.GetAsArray2D();
    public static T[,] GetAsArray2D<T>(this ArrayView2D<T, Stride2D.General> view) where T : unmanaged => view.GetAsArray2D(view.HasNoData() ? null : view.GetAccelerator().DefaultStream);
    public static T[,] GetAsArray2D<T>(this MemoryBuffer<ArrayView2D<T, Stride2D.General>> buffer, AcceleratorStream? stream) where T : unmanaged => buffer.View.GetAsArray2D(stream);
    public static T[,] GetAsArray2D<T>(this ArrayView2D<T, Stride2D.General> view, AcceleratorStream? stream) where T : unmanaged
    {
        var data = new T[view.Extent.X, view.Extent.Y];
        Read2D(view, data, stream);
        return data;
    }

    public static void MemSetToZero<T>(this ArrayView2D<T, Stride2D.General> view) where T : unmanaged => view.BaseView.MemSet(0);
    public static void MemSetToZero<T>(this ArrayView2D<T, Stride2D.General> view, AcceleratorStream stream) where T : unmanaged => view.BaseView.MemSet(stream, 0);
    public static void MemSet<T>(this ArrayView2D<T, Stride2D.General> view, byte value) where T : unmanaged => view.BaseView.MemSet(value);
    public static void MemSet<T>(this ArrayView2D<T, Stride2D.General> view, AcceleratorStream stream, byte value) where T : unmanaged => view.BaseView.MemSet(stream, value);
    public static void CopyTo<T>(this ArrayView2D<T, Stride2D.General> source, ArrayView2D<T, Stride2D.General> target) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView);
    public static void CopyTo<T>(this ArrayView2D<T, Stride2D.General> source, AcceleratorStream stream, in ArrayView2D<T, Stride2D.General> target) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView, stream);
    public static void CopyFrom<T>(this ArrayView2D<T, Stride2D.General> target, in ArrayView2D<T, Stride2D.General> source) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView);
    public static void CopyFrom<T>(this ArrayView2D<T, Stride2D.General> target, AcceleratorStream stream, in ArrayView2D<T, Stride2D.General> source) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView, stream);

    static void Read3D<T, TStride>(ArrayView3D<T, TStride> view, T[,,] data, AcceleratorStream? stream = null) where T : unmanaged where TStride : struct, IStride3D
    {
        SameExtent(view.Extent.X, data.GetLength(0), view.Extent.Y, data.GetLength(1), view.Extent.Z, data.GetLength(2));
        if (view.HasNoData()) return;
        HostMemory.Elements(view.BaseView, Places3D(view), stream, writes: false);
        var flat = HostMemory.Raw(view.BaseView.SubView(0, view.Length));
        for (int x = 0; x < data.GetLength(0); x++)
            for (int y = 0; y < data.GetLength(1); y++)
                for (int z = 0; z < data.GetLength(2); z++)
                    data[x, y, z] = flat[HostMemory.Written(view.BaseView, view.Stride.ComputeElementIndex(new LongIndex3D(x, y, z)))];
    }

    static void Write3D<T, TStride>(ArrayView3D<T, TStride> view, T[,,] data, AcceleratorStream? stream = null) where T : unmanaged where TStride : struct, IStride3D
    {
        SameExtent(view.Extent.X, data.GetLength(0), view.Extent.Y, data.GetLength(1), view.Extent.Z, data.GetLength(2));
        if (view.HasNoData()) return;
        HostMemory.Elements(view.BaseView, Places3D(view), stream, writes: true);
        var flat = HostMemory.Raw(view.BaseView.SubView(0, view.Length));
        for (int x = 0; x < data.GetLength(0); x++)
            for (int y = 0; y < data.GetLength(1); y++)
                for (int z = 0; z < data.GetLength(2); z++)
                    flat[view.Stride.ComputeElementIndex(new LongIndex3D(x, y, z))] = data[x, y, z];
        HostMemory.Lay<T>(view.BaseView, flat);
    }

    public static void CopyToCPU<T>(this ArrayView3D<T, Stride3D.DenseXY> view, T[,,] data) where T : unmanaged => Read3D(view, data);
    public static void CopyToCPU<T>(this ArrayView3D<T, Stride3D.DenseXY> view, AcceleratorStream stream, T[,,] data) where T : unmanaged => Read3D(view, data, stream);
    public static void CopyFromCPU<T>(this ArrayView3D<T, Stride3D.DenseXY> view, T[,,] data) where T : unmanaged => Write3D(view, data);
    public static void CopyFromCPU<T>(this ArrayView3D<T, Stride3D.DenseXY> view, AcceleratorStream stream, T[,,] data) where T : unmanaged => Write3D(view, data, stream);
    public static void CopyToCPU<T>(this MemoryBuffer<ArrayView3D<T, Stride3D.DenseXY>> buffer, T[,,] data) where T : unmanaged => Read3D(buffer.View, data);
    public static void CopyFromCPU<T>(this MemoryBuffer<ArrayView3D<T, Stride3D.DenseXY>> buffer, T[,,] data) where T : unmanaged => Write3D(buffer.View, data);
    public static T[,,] GetAsArray3D<T>(this MemoryBuffer<ArrayView3D<T, Stride3D.DenseXY>> buffer) where T : unmanaged => buffer.View.GetAsArray3D();
    public static T[,,] GetAsArray3D<T>(this ArrayView3D<T, Stride3D.DenseXY> view) where T : unmanaged => view.GetAsArray3D(view.HasNoData() ? null : view.GetAccelerator().DefaultStream);
    public static T[,,] GetAsArray3D<T>(this MemoryBuffer<ArrayView3D<T, Stride3D.DenseXY>> buffer, AcceleratorStream? stream) where T : unmanaged => buffer.View.GetAsArray3D(stream);
    public static T[,,] GetAsArray3D<T>(this ArrayView3D<T, Stride3D.DenseXY> view, AcceleratorStream? stream) where T : unmanaged
    {
        var data = new T[view.Extent.X, view.Extent.Y, view.Extent.Z];
        Read3D(view, data, stream);
        return data;
    }

    public static void MemSetToZero<T>(this ArrayView3D<T, Stride3D.DenseXY> view) where T : unmanaged => view.BaseView.MemSet(0);
    public static void MemSetToZero<T>(this ArrayView3D<T, Stride3D.DenseXY> view, AcceleratorStream stream) where T : unmanaged => view.BaseView.MemSet(stream, 0);
    public static void MemSet<T>(this ArrayView3D<T, Stride3D.DenseXY> view, byte value) where T : unmanaged => view.BaseView.MemSet(value);
    public static void MemSet<T>(this ArrayView3D<T, Stride3D.DenseXY> view, AcceleratorStream stream, byte value) where T : unmanaged => view.BaseView.MemSet(stream, value);
    public static void CopyTo<T>(this ArrayView3D<T, Stride3D.DenseXY> source, ArrayView3D<T, Stride3D.DenseXY> target) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView);
    public static void CopyTo<T>(this ArrayView3D<T, Stride3D.DenseXY> source, AcceleratorStream stream, in ArrayView3D<T, Stride3D.DenseXY> target) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView, stream);
    public static void CopyFrom<T>(this ArrayView3D<T, Stride3D.DenseXY> target, in ArrayView3D<T, Stride3D.DenseXY> source) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView);
    public static void CopyFrom<T>(this ArrayView3D<T, Stride3D.DenseXY> target, AcceleratorStream stream, in ArrayView3D<T, Stride3D.DenseXY> source) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView, stream);

    public static MemoryBuffer3D<T, Stride3D.DenseXY> Allocate3DDenseXY<T>(this Accelerator accelerator, T[,,] data) where T : unmanaged
    {
        var buffer = accelerator.Allocate3DDenseXY<T>(new LongIndex3D(data.GetLength(0), data.GetLength(1), data.GetLength(2)));
        Write3D(buffer.View, data);
        return buffer;
    }

    public static void CopyToCPU<T>(this ArrayView3D<T, Stride3D.DenseZY> view, T[,,] data) where T : unmanaged => Read3D(view, data);
    public static void CopyToCPU<T>(this ArrayView3D<T, Stride3D.DenseZY> view, AcceleratorStream stream, T[,,] data) where T : unmanaged => Read3D(view, data, stream);
    public static void CopyFromCPU<T>(this ArrayView3D<T, Stride3D.DenseZY> view, T[,,] data) where T : unmanaged => Write3D(view, data);
    public static void CopyFromCPU<T>(this ArrayView3D<T, Stride3D.DenseZY> view, AcceleratorStream stream, T[,,] data) where T : unmanaged => Write3D(view, data, stream);
    public static void CopyToCPU<T>(this MemoryBuffer<ArrayView3D<T, Stride3D.DenseZY>> buffer, T[,,] data) where T : unmanaged => Read3D(buffer.View, data);
    public static void CopyFromCPU<T>(this MemoryBuffer<ArrayView3D<T, Stride3D.DenseZY>> buffer, T[,,] data) where T : unmanaged => Write3D(buffer.View, data);
    public static T[,,] GetAsArray3D<T>(this MemoryBuffer<ArrayView3D<T, Stride3D.DenseZY>> buffer) where T : unmanaged => buffer.View.GetAsArray3D();
    public static T[,,] GetAsArray3D<T>(this ArrayView3D<T, Stride3D.DenseZY> view) where T : unmanaged => view.GetAsArray3D(view.HasNoData() ? null : view.GetAccelerator().DefaultStream);
    public static T[,,] GetAsArray3D<T>(this MemoryBuffer<ArrayView3D<T, Stride3D.DenseZY>> buffer, AcceleratorStream? stream) where T : unmanaged => buffer.View.GetAsArray3D(stream);
    public static T[,,] GetAsArray3D<T>(this ArrayView3D<T, Stride3D.DenseZY> view, AcceleratorStream? stream) where T : unmanaged
    {
        var data = new T[view.Extent.X, view.Extent.Y, view.Extent.Z];
        Read3D(view, data, stream);
        return data;
    }

    public static void MemSetToZero<T>(this ArrayView3D<T, Stride3D.DenseZY> view) where T : unmanaged => view.BaseView.MemSet(0);
    public static void MemSetToZero<T>(this ArrayView3D<T, Stride3D.DenseZY> view, AcceleratorStream stream) where T : unmanaged => view.BaseView.MemSet(stream, 0);
    public static void MemSet<T>(this ArrayView3D<T, Stride3D.DenseZY> view, byte value) where T : unmanaged => view.BaseView.MemSet(value);
    public static void MemSet<T>(this ArrayView3D<T, Stride3D.DenseZY> view, AcceleratorStream stream, byte value) where T : unmanaged => view.BaseView.MemSet(stream, value);
    public static void CopyTo<T>(this ArrayView3D<T, Stride3D.DenseZY> source, ArrayView3D<T, Stride3D.DenseZY> target) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView);
    public static void CopyTo<T>(this ArrayView3D<T, Stride3D.DenseZY> source, AcceleratorStream stream, in ArrayView3D<T, Stride3D.DenseZY> target) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView, stream);
    public static void CopyFrom<T>(this ArrayView3D<T, Stride3D.DenseZY> target, in ArrayView3D<T, Stride3D.DenseZY> source) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView);
    public static void CopyFrom<T>(this ArrayView3D<T, Stride3D.DenseZY> target, AcceleratorStream stream, in ArrayView3D<T, Stride3D.DenseZY> source) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView, stream);

    public static MemoryBuffer3D<T, Stride3D.DenseZY> Allocate3DDenseZY<T>(this Accelerator accelerator, T[,,] data) where T : unmanaged
    {
        var buffer = accelerator.Allocate3DDenseZY<T>(new LongIndex3D(data.GetLength(0), data.GetLength(1), data.GetLength(2)));
        Write3D(buffer.View, data);
        return buffer;
    }

    public static void CopyToCPU<T>(this ArrayView3D<T, Stride3D.General> view, T[,,] data) where T : unmanaged => Read3D(view, data);
    public static void CopyToCPU<T>(this ArrayView3D<T, Stride3D.General> view, AcceleratorStream stream, T[,,] data) where T : unmanaged => Read3D(view, data, stream);
    public static void CopyFromCPU<T>(this ArrayView3D<T, Stride3D.General> view, T[,,] data) where T : unmanaged => Write3D(view, data);
    public static void CopyFromCPU<T>(this ArrayView3D<T, Stride3D.General> view, AcceleratorStream stream, T[,,] data) where T : unmanaged => Write3D(view, data, stream);
    public static void CopyToCPU<T>(this MemoryBuffer<ArrayView3D<T, Stride3D.General>> buffer, T[,,] data) where T : unmanaged => Read3D(buffer.View, data);
    public static void CopyFromCPU<T>(this MemoryBuffer<ArrayView3D<T, Stride3D.General>> buffer, T[,,] data) where T : unmanaged => Write3D(buffer.View, data);
    public static T[,,] GetAsArray3D<T>(this MemoryBuffer<ArrayView3D<T, Stride3D.General>> buffer) where T : unmanaged => buffer.View.GetAsArray3D();
    public static T[,,] GetAsArray3D<T>(this ArrayView3D<T, Stride3D.General> view) where T : unmanaged => view.GetAsArray3D(view.HasNoData() ? null : view.GetAccelerator().DefaultStream);
    public static T[,,] GetAsArray3D<T>(this MemoryBuffer<ArrayView3D<T, Stride3D.General>> buffer, AcceleratorStream? stream) where T : unmanaged => buffer.View.GetAsArray3D(stream);
    public static T[,,] GetAsArray3D<T>(this ArrayView3D<T, Stride3D.General> view, AcceleratorStream? stream) where T : unmanaged
    {
        var data = new T[view.Extent.X, view.Extent.Y, view.Extent.Z];
        Read3D(view, data, stream);
        return data;
    }

    public static void MemSetToZero<T>(this ArrayView3D<T, Stride3D.General> view) where T : unmanaged => view.BaseView.MemSet(0);
    public static void MemSetToZero<T>(this ArrayView3D<T, Stride3D.General> view, AcceleratorStream stream) where T : unmanaged => view.BaseView.MemSet(stream, 0);
    public static void MemSet<T>(this ArrayView3D<T, Stride3D.General> view, byte value) where T : unmanaged => view.BaseView.MemSet(value);
    public static void MemSet<T>(this ArrayView3D<T, Stride3D.General> view, AcceleratorStream stream, byte value) where T : unmanaged => view.BaseView.MemSet(stream, value);
    public static void CopyTo<T>(this ArrayView3D<T, Stride3D.General> source, ArrayView3D<T, Stride3D.General> target) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView);
    public static void CopyTo<T>(this ArrayView3D<T, Stride3D.General> source, AcceleratorStream stream, in ArrayView3D<T, Stride3D.General> target) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView, stream);
    public static void CopyFrom<T>(this ArrayView3D<T, Stride3D.General> target, in ArrayView3D<T, Stride3D.General> source) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView);
    public static void CopyFrom<T>(this ArrayView3D<T, Stride3D.General> target, AcceleratorStream stream, in ArrayView3D<T, Stride3D.General> source) where T : unmanaged => HostMemory.Copy(source.BaseView, target.BaseView, stream);

    static void SameExtent(params ReadOnlySpan<long> pairs)
    {
        for (int k = 0; k < pairs.Length; k += 2)
            if (pairs[k] != pairs[k + 1]) throw new ArgumentOutOfRangeException("data", pairs[k + 1], $"Dimension {k / 2} of the array is {pairs[k + 1]}; of the view it is {pairs[k]}.");
    }
}
