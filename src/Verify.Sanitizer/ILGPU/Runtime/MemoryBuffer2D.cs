namespace ILGPU.Runtime;

/// <summary>Device memory seen in 2 dimensions.</summary>
public class MemoryBuffer2D<T, TStride> : MemoryBuffer<ArrayView2D<T, TStride>> where T : unmanaged where TStride : struct, IStride2D
{
    internal MemoryBuffer2D(Accelerator accelerator, ArrayView2D<T, TStride> view, Verify.Checking.Region region) : base(accelerator, view, region) { }

    public LongIndex2D Extent => View.Extent;
    public Index2D IntExtent => View.IntExtent;
    public ArrayView<T> AsContiguous() => View.AsContiguous();

    public static explicit operator ArrayView<T>(MemoryBuffer2D<T, TStride> buffer) => buffer.AsContiguous();
}
