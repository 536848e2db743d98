namespace ILGPU.Runtime;

/// <summary>Page-locked arrays.</summary>
public static class PageLockedArrayExtensions
{
    public static PageLockedArray1D<T> AllocatePageLocked1D<T>(this Accelerator accelerator, LongIndex1D extent) where T : unmanaged => new(extent.X);
}
