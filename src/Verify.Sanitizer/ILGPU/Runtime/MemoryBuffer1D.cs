namespace ILGPU.Runtime;

/// <summary>Device memory seen in 1 dimension.</summary>
public class MemoryBuffer1D<T, TStride> : MemoryBuffer<ArrayView1D<T, TStride>> where T : unmanaged where TStride : struct, IStride1D
{
    internal MemoryBuffer1D(Accelerator accelerator, ArrayView1D<T, TStride> view, Verify.Checking.Region region) : base(accelerator, view, region) { }

    public LongIndex1D Extent => View.Extent;
    public Index1D IntExtent => View.IntExtent;
    public ArrayView<T> AsContiguous() => View.AsContiguous();

    public static explicit operator ArrayView<T>(MemoryBuffer1D<T, TStride> buffer) => buffer.AsContiguous();
}
