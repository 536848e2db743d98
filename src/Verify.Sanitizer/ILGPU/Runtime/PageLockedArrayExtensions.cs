namespace ILGPU.Runtime;

/// <summary>Page-locked arrays.</summary>
public static class PageLockedArrayExtensions
{
    public static PageLockedArray1D<T> AllocatePageLocked1D<T>(this Accelerator accelerator, LongIndex1D extent) where T : unmanaged => new(extent.X);
    public static PageLockedArray2D<T> AllocatePageLocked2D<T>(this Accelerator accelerator, in LongIndex2D extent) where T : unmanaged => new(extent);
    public static PageLockedArray3D<T> AllocatePageLocked3D<T>(this Accelerator accelerator, in LongIndex3D extent) where T : unmanaged => new(extent);
}
