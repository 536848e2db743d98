using ILGPU.Runtime;
using Verify.Checking;

namespace ILGPU.Algorithms;

/// <summary>Puts one value into every element of a view.</summary>
public delegate void Initializer<T, TStride>(AcceleratorStream stream, ArrayView1D<T, TStride> view, T value) where T : unmanaged where TStride : struct, IStride1D;

/// <summary>Views filled by a kernel.</summary>
public static class InitializeExtensions
{
    public static Initializer<T, TStride> CreateInitializer<T, TStride>(this Accelerator accelerator) where T : unmanaged where TStride : struct, IStride1D
    {
        var kernel = accelerator.LoadAutoGroupedKernel<Index1D, ArrayView1D<T, TStride>, T>(Verify.Checking.Algorithms.Initialize);
        return (stream, view, value) => kernel(stream, view.IntExtent, view, value);
    }

    public static void Initialize<T>(this Accelerator accelerator, AcceleratorStream stream, ArrayView<T> view, T value) where T : unmanaged =>
        accelerator.CreateInitializer<T, Stride1D.Dense>()(stream, view, value);

    public static void Initialize<T, TStride>(this Accelerator accelerator, AcceleratorStream stream, ArrayView1D<T, TStride> view, T value) where T : unmanaged where TStride : struct, IStride1D =>
        accelerator.CreateInitializer<T, TStride>()(stream, view, value);
}
