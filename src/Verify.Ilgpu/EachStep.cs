using System.Numerics;
using ILGPU.Runtime;
namespace Verify;

/// <summary>One launch per step forward, two backward; a thread per unit and sequence.</summary>
/// <remarks>The simplest form on a GPU, and the slowest for long sequences: each launch costs some microseconds and reads all weights again.</remarks>
public sealed class EachStep<TCell, TReal, T>(IlgpuDevice device) : IlgpuKernel<TCell, TReal, T>(device)
    where TCell : struct, ICell<TCell> where TReal : unmanaged, IPortable<TReal, T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    internal override void LaunchForward(Session session, DeviceMemory memory, DeviceInputs<TReal> inputs, Sizes size)
    {
        var programs = session.Get(accelerator => new StepPrograms<TCell, TReal>(accelerator));
        for (int t = 0; t < size.T; t++) programs.Forward(Threads(session, size.N * size.H), inputs, size, t);
    }

    internal override void LaunchBackward(Session session, DeviceMemory memory, DeviceInputs<TReal> inputs, DeviceGradients<TReal> gradients, Sizes size)
    {
        var programs = session.Get(accelerator => new StepPrograms<TCell, TReal>(accelerator));
        for (int t = size.T - 1; t >= 0; t--)
        {
            programs.Backward(Threads(session, size.N * size.H), inputs, gradients, size, t);
            programs.Carry(Threads(session, size.N * size.H), inputs, gradients, size, t);
        }
    }
}
