using ILGPU.Runtime;
namespace Verify;

/// <summary>What a device runs at one time of a kernel: groups that may wait for each other.</summary>
/// <param name="Groups">Resident together, whatever their order.</param> <param name="Multiprocessors">Multiprocessors, or compute units.</param> <param name="Threads">Threads in such a group.</param>
public readonly record struct Residence(int Groups, int Multiprocessors, int Threads)
{
    /// <summary>Of a kernel that was loaded, in groups as large as the product with a slice wants them, or as the device allows.</summary>
    /// <remarks>CUDA's driver tells how many groups a multiprocessor holds, with the registers and the shared memory that the kernel takes. OpenCL tells nothing: one for each compute unit.
    /// ILGPU's CPU device runs one after another what falls to one of its multiprocessors, of which it has one unless it is told otherwise. The checking device keeps to one for each as well.
    /// All this holds while nobody else runs on the device: ILGPU has no cooperative launch, by which CUDA would promise it.</remarks>
    internal static Residence Of(Accelerator accelerator, Delegate launcher, int wanted)
    {
        int threads = Math.Min(wanted, accelerator.MaxNumThreadsPerGroup / SliceProduct.Lanes * SliceProduct.Lanes);
        return new(accelerator.NumMultiprocessors * PerMultiprocessor(accelerator, launcher, threads), accelerator.NumMultiprocessors, threads);
    }

    static int PerMultiprocessor(Accelerator accelerator, Delegate launcher, int threads)
    {
#if HAS_ILGPU
        if (accelerator.AcceleratorType == AcceleratorType.Cuda) return accelerator.EstimateMaxActiveGroupsPerMultiprocessor(launcher.GetKernel(), threads);
#endif
        return 1;
    }
}
