using Verify.Checking;

namespace ILGPU.Runtime;

/// <summary>Copies to and from page-locked arrays, which the host must wait for; those that allocate the array wait for their stream.</summary>
public static partial class ArrayViewExtensions
{
    public static void CopyToPageLockedAsync<T>(this ArrayView<T> source, PageLockedArray1D<T> target) where T : unmanaged => HostMemory.Read(source, target, null);
    public static void CopyToPageLockedAsync<T>(this ArrayView<T> source, AcceleratorStream stream, PageLockedArray1D<T> target) where T : unmanaged => HostMemory.Read(source, target, stream);
    public static void CopyFromPageLockedAsync<T>(this ArrayView<T> target, PageLockedArray1D<T> source) where T : unmanaged => HostMemory.Write(target, source, null);
    public static void CopyFromPageLockedAsync<T>(this ArrayView<T> target, AcceleratorStream stream, PageLockedArray1D<T> source) where T : unmanaged => HostMemory.Write(target, source, stream);

    public static void CopyToPageLockedAsync<T>(this ArrayView1D<T, Stride1D.Dense> source, PageLockedArray1D<T> target) where T : unmanaged => HostMemory.Read(source, target, null);
    public static void CopyToPageLockedAsync<T>(this ArrayView1D<T, Stride1D.Dense> source, AcceleratorStream stream, PageLockedArray1D<T> target) where T : unmanaged => HostMemory.Read(source, target, stream);
    public static void CopyFromPageLockedAsync<T>(this ArrayView1D<T, Stride1D.Dense> target, PageLockedArray1D<T> source) where T : unmanaged => HostMemory.Write(target, source, null);
    public static void CopyFromPageLockedAsync<T>(this ArrayView1D<T, Stride1D.Dense> target, AcceleratorStream stream, PageLockedArray1D<T> source) where T : unmanaged => HostMemory.Write(target, source, stream);

    public static PageLockedArray1D<T> GetAsPageLocked1D<T>(this ArrayView1D<T, Stride1D.Dense> view) where T : unmanaged => view.GetAsPageLocked1D(view.GetAccelerator().DefaultStream);
    public static PageLockedArray1D<T> GetAsPageLocked1D<T>(this ArrayView1D<T, Stride1D.Dense> view, AcceleratorStream stream) where T : unmanaged
    {
        var result = new PageLockedArray1D<T>(view.Length);
        HostMemory.Read(view, result.Content, stream);
        return result;
    }

    public static void CopyToPageLockedAsync<T>(this ArrayView2D<T, Stride2D.DenseY> source, PageLockedArray2D<T> target) where T : unmanaged => HostMemory.Read(source.BaseView, target, null);
    public static void CopyToPageLockedAsync<T>(this ArrayView2D<T, Stride2D.DenseY> source, AcceleratorStream stream, PageLockedArray2D<T> target) where T : unmanaged => HostMemory.Read(source.BaseView, target, stream);
    public static void CopyFromPageLockedAsync<T>(this ArrayView2D<T, Stride2D.DenseY> target, PageLockedArray2D<T> source) where T : unmanaged => HostMemory.Write(target.BaseView, source, null);
    public static void CopyFromPageLockedAsync<T>(this ArrayView2D<T, Stride2D.DenseY> target, AcceleratorStream stream, PageLockedArray2D<T> source) where T : unmanaged => HostMemory.Write(target.BaseView, source, stream);

    public static PageLockedArray2D<T> GetAsPageLocked2D<T>(this ArrayView2D<T, Stride2D.DenseY> view) where T : unmanaged => view.GetAsPageLocked2D(view.GetAccelerator().DefaultStream);
    public static PageLockedArray2D<T> GetAsPageLocked2D<T>(this ArrayView2D<T, Stride2D.DenseY> view, AcceleratorStream stream) where T : unmanaged
    {
        var result = new PageLockedArray2D<T>(view.Extent);
        HostMemory.Read(view.BaseView, result.Content, stream);
        return result;
    }

    public static void CopyToPageLockedAsync<T>(this ArrayView3D<T, Stride3D.DenseZY> source, PageLockedArray3D<T> target) where T : unmanaged => HostMemory.Read(source.BaseView, target, null);
    public static void CopyToPageLockedAsync<T>(this ArrayView3D<T, Stride3D.DenseZY> source, AcceleratorStream stream, PageLockedArray3D<T> target) where T : unmanaged => HostMemory.Read(source.BaseView, target, stream);
    public static void CopyFromPageLockedAsync<T>(this ArrayView3D<T, Stride3D.DenseZY> target, PageLockedArray3D<T> source) where T : unmanaged => HostMemory.Write(target.BaseView, source, null);
    public static void CopyFromPageLockedAsync<T>(this ArrayView3D<T, Stride3D.DenseZY> target, AcceleratorStream stream, PageLockedArray3D<T> source) where T : unmanaged => HostMemory.Write(target.BaseView, source, stream);

    public static PageLockedArray3D<T> GetAsPageLocked3D<T>(this ArrayView3D<T, Stride3D.DenseZY> view) where T : unmanaged => view.GetAsPageLocked3D(view.GetAccelerator().DefaultStream);
    public static PageLockedArray3D<T> GetAsPageLocked3D<T>(this ArrayView3D<T, Stride3D.DenseZY> view, AcceleratorStream stream) where T : unmanaged
    {
        var result = new PageLockedArray3D<T>(view.Extent);
        HostMemory.Read(view.BaseView, result.Content, stream);
        return result;
    }
}
