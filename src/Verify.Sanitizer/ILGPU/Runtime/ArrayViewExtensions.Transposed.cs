namespace ILGPU.Runtime;

/// <summary>The same memory with its indices in reverse order.</summary>
public static partial class ArrayViewExtensions
{
    public static ArrayView2D<T, Stride2D.DenseY> AsTransposed<T>(this ArrayView2D<T, Stride2D.DenseX> view) where T : unmanaged =>
        new(view.BaseView, (view.Extent.Y, view.Extent.X), new(view.Stride.YStride));

    public static ArrayView2D<T, Stride2D.DenseX> AsTransposed<T>(this ArrayView2D<T, Stride2D.DenseY> view) where T : unmanaged =>
        new(view.BaseView, (view.Extent.Y, view.Extent.X), new(view.Stride.XStride));

    public static ArrayView2D<T, Stride2D.General> AsTransposed<T>(this ArrayView2D<T, Stride2D.General> view) where T : unmanaged =>
        new(view.BaseView, (view.Extent.Y, view.Extent.X), new(view.Stride.YStride, view.Stride.XStride));

    public static ArrayView3D<T, Stride3D.DenseZY> AsTransposed<T>(this ArrayView3D<T, Stride3D.DenseXY> view) where T : unmanaged =>
        new(view.BaseView, (view.Extent.Z, view.Extent.Y, view.Extent.X), new(view.Stride.ZStride, view.Stride.YStride));

    public static ArrayView3D<T, Stride3D.DenseXY> AsTransposed<T>(this ArrayView3D<T, Stride3D.DenseZY> view) where T : unmanaged =>
        new(view.BaseView, (view.Extent.Z, view.Extent.Y, view.Extent.X), new(view.Stride.YStride, view.Stride.XStride));
}
