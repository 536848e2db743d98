using System.Numerics;
using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A workload that lies on an ILGPU device, with the scratch memory of both passes, which is taken once.</summary>
sealed class IlgpuSettled<TCell, TReal, T> : ISettled<T>
    where TCell : struct, ICell<TCell> where TReal : unmanaged, IPortable<TReal, T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    readonly IlgpuKernel<TCell, TReal, T> kernel;
    readonly IlgpuDevice device;
    readonly Sizes size;
    DeviceMemory memory = null!, ahead = null!, back = null!;
    DeviceInputs<TReal> inputs;
    DeviceGradients<TReal> trace;
    DeviceSums<TReal> sums;
    ArrayView<TReal> dhn, dcn;

    public IlgpuSettled(IlgpuKernel<TCell, TReal, T> kernel, IlgpuDevice device, Inputs<T> p, Upstream<T> d)
    {
        (this.kernel, this.device, size) = (kernel, device, new(p.Shape));
        var (steps, N, C, H) = p.Shape;
        int rows = TCell.GateCount * H, count = steps * N, states = count * H, withMemory = TCell.HasMemory ? 1 : 0, apart = TCell.Additive ? 0 : 1;
        device.Run(session =>
        {
            (memory, ahead, back) = (new(session.Accelerator), new(session.Accelerator), new(session.Accelerator));
            ArrayView<TReal> Room(int length) => memory.Room<T, TReal>(length);
            inputs = IlgpuKernel<TCell, TReal, T>.Read(memory, p, Room(states), Room(states * withMemory));
            (dhn, dcn) = (memory.Copy<T, TReal>(d.Hn), memory.Copy<T, TReal>(d.Cn));
            trace = new(memory.Copy<T, TReal>(d.Y), Room(count * rows), Room(count * rows * apart), Room(states), Room(states * withMemory), Room(N * H), Room(N * H * withMemory));
            sums = new(Room(count * C), Room(rows * C), Room(rows * H), Room(rows), Room(rows));
        });
    }

    public void Forward() => device.Run(session =>
    {
        ahead.Rewind();
        kernel.LaunchForward(session, ahead, inputs, size);
    });

    public void Backward() => device.Run(session =>
    {
        back.Rewind();
        dhn.CopyTo(trace.CarryH);
        if (TCell.HasMemory) dcn.CopyTo(trace.CarryC);
        kernel.LaunchBackward(session, back, inputs, trace, size);
        kernel.LaunchSums(session, back, inputs, trace, sums, size);
    });

    public void Read(Outputs<T> outputs, Gradients<T>? g) => device.Run(_ =>
    {
        memory.Back(inputs.Y, outputs.Y);
        memory.Back(inputs.C, outputs.C);
        outputs.Y.AsSpan(outputs.Y.Length - outputs.Hn.Length).CopyTo(outputs.Hn);
        outputs.C.AsSpan(outputs.C.Length - outputs.Cn.Length).CopyTo(outputs.Cn);
        if (g is null) return;
        foreach (var (from, to) in IlgpuKernel<TCell, TReal, T>.Results(sums, trace, g)) memory.Back(from, to);
    });

    public void Dispose() => device.Run(_ =>
    {
        foreach (var each in (DeviceMemory[])[memory, ahead, back]) each.Dispose();
    });
}
