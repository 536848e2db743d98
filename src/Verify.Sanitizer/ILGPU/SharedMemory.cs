using ILGPU.Runtime;

namespace ILGPU;

/// <summary>Memory that the threads of one group share; undefined when the group begins.</summary>
public static class SharedMemory
{
    public static ref T Allocate<T>() where T : unmanaged => throw Unwoven.Stop("SharedMemory.Allocate");
    public static ArrayView<T> Allocate<T>(int extent) where T : unmanaged => throw Unwoven.Stop("SharedMemory.Allocate");
    public static ArrayView<T> GetDynamic<T>() where T : unmanaged => throw Unwoven.Stop("SharedMemory.GetDynamic");
    public static ArrayView1D<T, Stride1D.Dense> Allocate1D<T>(Index1D extent) where T : unmanaged => throw Unwoven.Stop("SharedMemory.Allocate1D");
    public static ArrayView1D<T, TStride> Allocate1D<T, TStride>(Index1D extent, TStride stride) where T : unmanaged where TStride : struct, IStride1D => throw Unwoven.Stop("SharedMemory.Allocate1D");
    public static ArrayView2D<T, TStride> Allocate2D<T, TStride>(Index2D extent, TStride stride) where T : unmanaged where TStride : struct, IStride2D => throw Unwoven.Stop("SharedMemory.Allocate2D");
    public static ArrayView3D<T, TStride> Allocate3D<T, TStride>(Index3D extent, TStride stride) where T : unmanaged where TStride : struct, IStride3D => throw Unwoven.Stop("SharedMemory.Allocate3D");
    public static ArrayView2D<T, Stride2D.DenseX> Allocate2DDenseX<T>(in Index2D extent) where T : unmanaged => throw Unwoven.Stop("SharedMemory.Allocate2DDenseX");
    public static ArrayView2D<T, Stride2D.DenseY> Allocate2DDenseY<T>(in Index2D extent) where T : unmanaged => throw Unwoven.Stop("SharedMemory.Allocate2DDenseY");
    public static ArrayView3D<T, Stride3D.DenseXY> Allocate3DDenseXY<T>(in Index3D extent) where T : unmanaged => throw Unwoven.Stop("SharedMemory.Allocate3DDenseXY");
    public static ArrayView3D<T, Stride3D.DenseZY> Allocate3DDenseZY<T>(in Index3D extent) where T : unmanaged => throw Unwoven.Stop("SharedMemory.Allocate3DDenseZY");
}
