using ILGPU.Runtime;

namespace ILGPU;

/// <summary>Memory of one thread; undefined when it begins.</summary>
public static class LocalMemory
{
    public static ArrayView<T> Allocate<T>(int extent) where T : unmanaged => throw Unwoven.Stop("LocalMemory.Allocate");
    public static ArrayView1D<T, Stride1D.Dense> Allocate1D<T>(Index1D extent) where T : unmanaged => throw Unwoven.Stop("LocalMemory.Allocate1D");
    public static ArrayView1D<T, TStride> Allocate1D<T, TStride>(Index1D extent, TStride stride) where T : unmanaged where TStride : struct, IStride1D => throw Unwoven.Stop("LocalMemory.Allocate1D");
    public static ArrayView2D<T, TStride> Allocate2D<T, TStride>(Index2D extent, TStride stride) where T : unmanaged where TStride : struct, IStride2D => throw Unwoven.Stop("LocalMemory.Allocate2D");
    public static ArrayView3D<T, TStride> Allocate3D<T, TStride>(Index3D extent, TStride stride) where T : unmanaged where TStride : struct, IStride3D => throw Unwoven.Stop("LocalMemory.Allocate3D");
}
