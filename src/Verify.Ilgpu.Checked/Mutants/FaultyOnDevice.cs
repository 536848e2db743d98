using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A device kernel with one fault, run by the checking device alone: elsewhere it might hang, or be right by luck.</summary>
public abstract class FaultyOnDevice<TCell, TFault>(IlgpuDevice device) : IlgpuKernel<TCell, Portable32, float>(device), IMutant
    where TCell : struct, ICell<TCell> where TFault : struct, IDeviceFault
{
    public virtual string? Equivalent => null;

    public override string? Refuses(Shape shape) => shape.H <= FaultyPrograms<TCell, Portable32, TFault>.MostUnits ? null : "the state of a group is kept in little shared memory";

    internal override void LaunchForward(Session session, DeviceMemory memory, DeviceInputs<Portable32> inputs, Sizes size) =>
        session.Get(accelerator => new FaultyPrograms<TCell, Portable32, TFault>(accelerator)).Forward(Groups(size), inputs, size);

    internal override void LaunchBackward(Session session, DeviceMemory memory, DeviceInputs<Portable32> inputs, DeviceGradients<Portable32> gradients, Sizes size) =>
        session.Get(accelerator => new FaultyPrograms<TCell, Portable32, TFault>(accelerator)).Backward(Groups(size), inputs, gradients, size);

    internal override void LaunchSums(Session session, DeviceMemory memory, DeviceInputs<Portable32> inputs, DeviceGradients<Portable32> trace, DeviceSums<Portable32> to, Sizes size)
    {
        base.LaunchSums(session, memory, inputs, trace, to, size);
        int rows = TCell.GateCount * size.H;
        if (TFault.AddsAlone) return;
        to.Bw.MemSetToZero();
        session.Get(accelerator => new FaultyPrograms<TCell, Portable32, TFault>(accelerator)).Biases(Threads(session, 2 * rows), trace.GateX, to.Bw, size.T * size.N, rows);
    }

    /// <summary>A group per sequence, a thread per unit, tiles filled up.</summary>
    static KernelConfig Groups(Sizes size) => new(size.N, (size.H + 3) / 4 * 4);
}
