using System.Numerics;
using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>One launch for all steps: a group per sequence, its state in shared memory, barriers between steps.</summary>
/// <remarks>Saves the launches of <see cref="EachStep{TCell,TReal,T}"/>; the weights still come from global memory or its caches at every step. H is at most 512.</remarks>
public sealed class WholeSequence<TCell, TReal, T>(IlgpuDevice device) : IlgpuKernel<TCell, TReal, T>(device)
    where TCell : struct, ICell<TCell> where TReal : unmanaged, IPortable<TReal, T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public override string? Refuses(Shape shape) => shape.H <= WholePrograms<TCell, TReal>.MostUnits ? null
        : $"the state of a group is kept in shared memory, for at most {WholePrograms<TCell, TReal>.MostUnits} hidden units";

    private protected override void LaunchForward(Session session, DeviceInputs<TReal> inputs, Sizes size) =>
        session.Get(accelerator => new WholePrograms<TCell, TReal>(accelerator)).Forward(Groups(session, size), inputs, size);

    private protected override void LaunchBackward(Session session, DeviceInputs<TReal> inputs, DeviceGradients<TReal> gradients, Sizes size) =>
        session.Get(accelerator => new WholePrograms<TCell, TReal>(accelerator)).Backward(Groups(session, size), inputs, gradients, size);

    /// <summary>A group per sequence, with a thread per unit up to what the device allows; threads take several units beyond that.</summary>
    static KernelConfig Groups(Session session, Sizes size) => new(size.N, Math.Min(size.H, Math.Min(256, session.Accelerator.MaxNumThreadsPerGroup)));
}
