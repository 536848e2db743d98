namespace ILGPU.Runtime;

/// <summary>Device memory seen in 3 dimensions.</summary>
public class MemoryBuffer3D<T, TStride> : MemoryBuffer<ArrayView3D<T, TStride>> where T : unmanaged where TStride : struct, IStride3D
{
    internal MemoryBuffer3D(Accelerator accelerator, ArrayView3D<T, TStride> view, Verify.Checking.Region region) : base(accelerator, view, region) { }

    public LongIndex3D Extent => View.Extent;
    public Index3D IntExtent => View.IntExtent;
    public ArrayView<T> AsContiguous() => View.AsContiguous();

    public static explicit operator ArrayView<T>(MemoryBuffer3D<T, TStride> buffer) => buffer.AsContiguous();
}
