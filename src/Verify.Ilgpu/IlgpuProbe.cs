using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>What an ILGPU device costs.</summary>
public sealed class IlgpuProbe(IlgpuDevice device) : DeviceProbe
{
    public override string Device => device.ToString();

    /// <remarks>ILGPU's CPU device holds 16 threads in a group unless it is told otherwise.</remarks>
    public override int Threads
    {
        get
        {
            int threads = 0;
            device.Run(session => threads = Most(session, Units));
            return threads;
        }
    }

    static int Most(Session session, int threads) => Math.Min(threads, session.Accelerator.MaxNumThreadsPerGroup);

    public override void Barriers(int count) => device.Run(session => Programs.Of(session).Barriers((1, Most(session, Units)), Programs.Of(session).Values.View, count));

    public override void Launches(int count) => device.Run(session =>
    {
        var programs = Programs.Of(session);
        for (int k = 0; k < count; k++) programs.Fill((4, Most(session, 32)), programs.Values.View);
    });

    public override void Steps(int count) => device.Run(session => Programs.Of(session).Steps((1, Most(session, Units)), Programs.Of(session).R.View, Programs.Of(session).Values.View, count));

    static void Meet(ArrayView<float> y, int count)
    {
        for (int k = 0; k < count; k++) Group.Barrier();
        y[Group.IdxX] = count;
    }

    static void Write(ArrayView<float> y) => y[Grid.IdxX * Group.DimX + Group.IdxX] = 1;

    static void Recur(ArrayView<float> r, ArrayView<float> y, int steps)
    {
        var h = SharedMemory.Allocate<float>(Units);
        var a = SharedMemory.Allocate<float>(Units);
        for (int u = Group.IdxX; u < Units; u += Group.DimX) h[u] = 1;
        Group.Barrier();
        for (int t = 0; t < steps; t++)
        {
            for (int u = Group.IdxX; u < Units; u += Group.DimX)
            {
                float sum = 0;
                for (int k = 0; k < Units; k++) sum += r[u * Units + k] * h[k];
                a[u] = sum;
            }
            Group.Barrier();
            for (int u = Group.IdxX; u < Units; u += Group.DimX) h[u] = Portable32.Tanh(new Portable32(a[u])).Value;
            Group.Barrier();
        }
        for (int u = Group.IdxX; u < Units; u += Group.DimX) y[u] = h[u];
    }

    sealed class Programs(Accelerator accelerator)
    {
        public readonly MemoryBuffer1D<float, Stride1D.Dense> R = accelerator.Allocate1D(new float[Units * Units]), Values = accelerator.Allocate1D(new float[4 * Units]);
        public readonly Action<KernelConfig, ArrayView<float>, int> Barriers = accelerator.LoadStreamKernel<ArrayView<float>, int>(Meet);
        public readonly Action<KernelConfig, ArrayView<float>> Fill = accelerator.LoadStreamKernel<ArrayView<float>>(Write);
        public readonly Action<KernelConfig, ArrayView<float>, ArrayView<float>, int> Steps = accelerator.LoadStreamKernel<ArrayView<float>, ArrayView<float>, int>(Recur);

        public static Programs Of(Session session) => session.Get(accelerator => new Programs(accelerator));
    }
}
