using System.Numerics;
using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>What the ILGPU kernels share: copying to the device and back, and the sums over all steps.</summary>
/// <remarks>Arrays hold <typeparamref name="T"/>; on the device they are <typeparamref name="TReal"/>, the same bits with tanh and exp of our own.</remarks>
public abstract class IlgpuKernel<TCell, TReal, T>(IlgpuDevice device) : Kernel<TCell, T>
    where TCell : struct, ICell<TCell> where TReal : unmanaged, IPortable<TReal, T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Threads in a group, where the kernel does not need another number.</summary>
    const int GroupSize = 64;

    public sealed override string Device => device.ToString();
    public sealed override bool CanBeTimed => !device.IsChecking;

    /// <remarks>An OpenCL compiler may divide to 2.5 ulps, which reaches tanh.</remarks>
    public override Arithmetic Arithmetic => base.Arithmetic with { TanhUlps = TReal.TanhUlps + (device.IsLoose ? 3 : 0), ExpUlps = TReal.ExpUlps };

    /// <summary>Launches what computes y and c of every step.</summary>
    internal abstract void LaunchForward(Session session, DeviceMemory memory, DeviceInputs<TReal> inputs, Sizes size);

    /// <summary>Launches what computes the trace, and leaves ∂L/∂ the first state in the carry.</summary>
    internal abstract void LaunchBackward(Session session, DeviceMemory memory, DeviceInputs<TReal> inputs, DeviceGradients<TReal> gradients, Sizes size);

    /// <summary>Launches the sums over all steps, from the trace.</summary>
    internal virtual void LaunchSums(Session session, DeviceMemory memory, DeviceInputs<TReal> inputs, DeviceGradients<TReal> trace, DeviceSums<TReal> to, Sizes size)
    {
        int count = size.T * size.N, rows = TCell.GateCount * size.H;
        var sums = session.Get(accelerator => new SumPrograms<TReal>(accelerator));
        var recurrent = TCell.Additive ? trace.GateX : trace.GateR;
        sums.Inputs(Threads(session, count * size.C), trace.GateX, inputs.W, to.X, count, rows, size.C);
        sums.Weights(Threads(session, rows * size.C), trace.GateX, inputs.X, inputs.X, to.W, count, rows, size.C, count);
        sums.Weights(Threads(session, rows * size.H), recurrent, inputs.H0, inputs.Y, to.R, count, rows, size.H, size.N);
        LaunchBiases(session, trace, to, size);
    }

    /// <summary>Launches the sums of gate gradients.</summary>
    private protected static void LaunchBiases(Session session, DeviceGradients<TReal> trace, DeviceSums<TReal> to, Sizes size)
    {
        int count = size.T * size.N, rows = TCell.GateCount * size.H;
        var sums = session.Get(accelerator => new SumPrograms<TReal>(accelerator));
        sums.Biases(Threads(session, rows), trace.GateX, to.Bw, count, rows);
        sums.Biases(Threads(session, rows), TCell.Additive ? trace.GateX : trace.GateR, to.Br, count, rows);
    }

    /// <summary>Runs work on the device, alone, and waits for it.</summary>
    private protected void OnDevice(Action<Session> work) => device.Run(work);

    protected sealed override bool CallsMayOverlap => true;

    protected sealed override void Run(Inputs<T> p, Outputs<T> outputs)
    {
        var (steps, N, _, H) = p.Shape;
        if (steps * N == 0)
        {
            p.H0.CopyTo(outputs.Hn, 0);
            p.C0.CopyTo(outputs.Cn, 0);
            return;
        }
        device.Run(session =>
        {
            using var memory = new DeviceMemory(session.Accelerator);
            var (y, c) = (memory.Room<T, TReal>(outputs.Y.Length), memory.Room<T, TReal>(outputs.C.Length));
            LaunchForward(session, memory, Read(memory, p, y, c), new(p.Shape));
            memory.Back(y, outputs.Y);
            memory.Back(c, outputs.C);
        });
        int last = (steps - 1) * N * H;
        outputs.Y.AsSpan(last).CopyTo(outputs.Hn);
        if (TCell.HasMemory) outputs.C.AsSpan(last).CopyTo(outputs.Cn);
    }

    protected sealed override void RunBack(Inputs<T> p, Outputs<T> outputs, Upstream<T> d, Gradients<T> g)
    {
        var (steps, N, _, H) = p.Shape;
        int rows = TCell.GateCount * H, count = steps * N;
        if (count == 0)
        {
            foreach (var (_, values) in g.Arrays) Array.Clear(values);
            d.Hn.CopyTo(g.H0, 0);
            d.Cn.CopyTo(g.C0, 0);
            return;
        }
        device.Run(session =>
        {
            using var memory = new DeviceMemory(session.Accelerator);
            var inputs = Read(memory, p, memory.Copy<T, TReal>(outputs.Y), memory.Copy<T, TReal>(outputs.C));
            var trace = new DeviceGradients<TReal>(memory.Copy<T, TReal>(d.Y), memory.Room<T, TReal>(g.GateX.Length), memory.Room<T, TReal>(g.GateR.Length),
                memory.Room<T, TReal>(g.StateH.Length), memory.Room<T, TReal>(g.StateC.Length), memory.Copy<T, TReal>(d.Hn), memory.Copy<T, TReal>(d.Cn));
            LaunchBackward(session, memory, inputs, trace, new(p.Shape));

            var sums = new DeviceSums<TReal>(memory.Room<T, TReal>(g.X.Length), memory.Room<T, TReal>(g.W.Length), memory.Room<T, TReal>(g.R.Length), memory.Room<T, TReal>(rows), memory.Room<T, TReal>(rows));
            LaunchSums(session, memory, inputs, trace, sums, new(p.Shape));

            foreach (var (from, to) in Results(sums, trace, g)) memory.Back(from, to);
        });
    }

    /// <remarks>Not on the checking device, which is not timed and wants to see every run begin with memory that nothing wrote.</remarks>
    public sealed override ISettled<T>? Settle(Inputs<T> inputs, Upstream<T> upstream) => device.IsChecking ? null : new IlgpuSettled<TCell, TReal, T>(this, device, inputs, upstream);

    internal static DeviceInputs<TReal> Read(DeviceMemory memory, Inputs<T> p, ArrayView<TReal> y, ArrayView<TReal> c) => new(memory.Copy<T, TReal>(p.X), memory.Copy<T, TReal>(p.W),
        memory.Copy<T, TReal>(p.R), memory.Copy<T, TReal>(p.Bw), memory.Copy<T, TReal>(p.Br), memory.Copy<T, TReal>(p.H0), memory.Copy<T, TReal>(p.C0), y, c);

    /// <summary>Where each result of a backward pass is on the device, and where it goes.</summary>
    internal static (ArrayView<TReal> From, T[] To)[] Results(DeviceSums<TReal> sums, DeviceGradients<TReal> trace, Gradients<T> g) =>
        [(sums.X, g.X), (sums.W, g.W), (sums.R, g.R), (sums.Bw, g.Bw), (sums.Br, g.Br), (trace.CarryH, g.H0), (trace.CarryC, g.C0),
            (trace.GateX, g.GateX), (trace.GateR, g.GateR), (trace.StateH, g.StateH), (trace.StateC, g.StateC)];

    /// <summary>At least this many threads, in groups of a common size.</summary>
    private protected static KernelConfig Threads(Session session, int count)
    {
        int size = Math.Min(GroupSize, session.Accelerator.MaxNumThreadsPerGroup);
        return new((count + size - 1) / size, size);
    }
}
