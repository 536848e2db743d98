using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>The kernels of <see cref="WholeSequence{TCell,TReal,T}"/>: a group per sequence, the state in shared memory, a barrier between steps.</summary>
sealed class WholePrograms<TCell, T>(Accelerator accelerator) where TCell : struct, ICell<TCell> where T : unmanaged, IReal<T>
{
    /// <summary>The most hidden units: a state is kept twice, gate gradients once, in 48 KiB of shared memory also in float64.</summary>
    public const int MostUnits = 512;

    public readonly Action<KernelConfig, DeviceInputs<T>, Sizes> Forward = accelerator.LoadStreamKernel<DeviceInputs<T>, Sizes>(ForwardSequence);
    public readonly Action<KernelConfig, DeviceInputs<T>, DeviceGradients<T>, Sizes> Backward = accelerator.LoadStreamKernel<DeviceInputs<T>, DeviceGradients<T>, Sizes>(BackwardSequence);

    /// <summary>h is kept twice: a step reads one copy and writes the other, so that one barrier per step is enough.</summary>
    static void ForwardSequence(DeviceInputs<T> p, Sizes size)
    {
        var h = SharedMemory.Allocate<T>(2 * MostUnits);
        var c = SharedMemory.Allocate<T>(MostUnits);
        int n = Grid.IdxX;
        for (int u = Group.IdxX; u < size.H; u += Group.DimX)
        {
            h[u] = p.H0[n * size.H + u];
            if (TCell.HasMemory) c[u] = p.C0[n * size.H + u];
        }
        Group.Barrier();
        for (int t = 0; t < size.T; t++)
        {
            int from = t % 2 * MostUnits, to = MostUnits - from, row = t * size.N + n;
            for (int u = Group.IdxX; u < size.H; u += Group.DimX)
            {
                var x = Unit.Rows<TCell, T>(p.W, p.Bw, p.X, row * size.C, size.C, u, size.H);
                var r = Unit.Rows<TCell, T>(p.R, p.Br, h, from, size.H, u, size.H);
                var next = TCell.Step(x, r, new State<T>(h[from + u], TCell.HasMemory ? c[u] : T.Zero));
                h[to + u] = next.H;
                p.Y[row * size.H + u] = next.H;
                if (TCell.HasMemory)
                {
                    c[u] = next.C;
                    p.C[row * size.H + u] = next.C;
                }
            }
            Group.Barrier();
        }
    }

    /// <summary>The gate gradients of a step are shared, since every unit's carry is a sum over all of them.</summary>
    static void BackwardSequence(DeviceInputs<T> p, DeviceGradients<T> g, Sizes size)
    {
        var carryH = SharedMemory.Allocate<T>(MostUnits);
        var carryC = SharedMemory.Allocate<T>(MostUnits);
        var gates = SharedMemory.Allocate<T>(4 * MostUnits);
        int n = Grid.IdxX, rows = TCell.GateCount * size.H;
        for (int u = Group.IdxX; u < size.H; u += Group.DimX)
        {
            carryH[u] = g.CarryH[n * size.H + u];
            if (TCell.HasMemory) carryC[u] = g.CarryC[n * size.H + u];
        }
        for (int t = size.T - 1; t >= 0; t--)
        {
            int row = t * size.N + n;
            for (int u = Group.IdxX; u < size.H; u += Group.DimX)
            {
                int at = row * size.H + u;
                var arriving = new State<T>(g.Dy[at] + carryH[u], TCell.HasMemory ? carryC[u] : T.Zero);
                var back = Unit.Back<TCell, T>(p, size, t, n, u, arriving);
                g.StateH[at] = arriving.H;
                if (TCell.HasMemory) g.StateC[at] = arriving.C;
                Unit.Write<TCell, T>(back.X, g.GateX, row * rows + u, size.H);
                if (!TCell.Additive) Unit.Write<TCell, T>(back.R, g.GateR, row * rows + u, size.H);
                Unit.Write<TCell, T>(back.R, gates, u, size.H);
                carryH[u] = back.S.H;
                if (TCell.HasMemory) carryC[u] = back.S.C;
            }
            Group.Barrier();
            for (int k = Group.IdxX; k < size.H; k += Group.DimX) carryH[k] = carryH[k] + Unit.Through(p.R, gates, 0, rows, k, size.H);
            Group.Barrier();
        }
        for (int u = Group.IdxX; u < size.H; u += Group.DimX)
        {
            g.CarryH[n * size.H + u] = carryH[u];
            if (TCell.HasMemory) g.CarryC[n * size.H + u] = carryC[u];
        }
    }
}
