using ILGPU;
using ILGPU.Runtime;

namespace Verify.Checking;

/// <summary>A loaded kernel and the stream that it is launched on.</summary>
readonly struct OnStream(LoadedKernel kernel, AcceleratorStream? stream)
{
    public void Launch<TIndex>(TIndex extent, Arguments arguments) where TIndex : struct, IIndex => kernel.Launch(extent, arguments, stream);
    public void Launch(KernelConfig config, Arguments arguments) => kernel.Launch(config, arguments, stream);
}
