using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A group per sequence with its state in shared memory, with every synchronisation behind a switch.</summary>
sealed class FaultyPrograms<TCell, T, TFault>(Accelerator accelerator) where TCell : struct, ICell<TCell> where T : unmanaged, IReal<T> where TFault : struct, IDeviceFault
{
    public const int MostUnits = 64;
    const int Tile = 4;

    public readonly Action<KernelConfig, DeviceInputs<T>, Sizes> Forward = accelerator.LoadStreamKernel<DeviceInputs<T>, Sizes>(ForwardSequence);
    public readonly Action<KernelConfig, DeviceInputs<T>, DeviceGradients<T>, Sizes> Backward = accelerator.LoadStreamKernel<DeviceInputs<T>, DeviceGradients<T>, Sizes>(BackwardSequence);
    public readonly Action<KernelConfig, ArrayView<T>, ArrayView<T>, int, int> Biases = accelerator.LoadStreamKernel<ArrayView<T>, ArrayView<T>, int, int>(BiasGradient);

    static int Units(int H) => TFault.GuardsTheTail ? H : (H + Tile - 1) / Tile * Tile;

    static void ForwardSequence(DeviceInputs<T> p, Sizes size)
    {
        var h = SharedMemory.Allocate<T>(2 * MostUnits);
        var c = SharedMemory.Allocate<T>(MostUnits);
        int n = Grid.IdxX;
        for (int u = Group.IdxX; u < size.H; u += Group.DimX)
        {
            h[u] = p.H0[n * size.H + u];
            if (TCell.HasMemory && TFault.LoadsTheMemory) c[u] = p.C0[n * size.H + u];
        }
        if (TFault.WaitsAfterLoading) Group.Barrier();
        for (int t = 0; t < size.T; t++)
        {
            int from = TFault.HasTwoCopies ? t % 2 * MostUnits : 0, to = TFault.HasTwoCopies ? MostUnits - from : 0, row = t * size.N + n;
            for (int v = Group.IdxX; v < Units(size.H); v += Group.DimX)
            {
                int u = TFault.Place(v, size.H);
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
            if (TFault.WaitsBetweenSteps && (TFault.EveryThreadWaits || Group.IdxX > 0)) Group.Barrier();
        }
    }

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
            if (TFault.WaitsBeforeTheCarry) Group.Barrier();
            for (int k = Group.IdxX; k < size.H; k += Group.DimX) carryH[k] = carryH[k] + Unit.Through(p.R, gates, 0, rows, k, size.H);
            if (TFault.WaitsAfterTheCarry) Group.Barrier();
        }
        for (int u = Group.IdxX; u < size.H; u += Group.DimX)
        {
            g.CarryH[n * size.H + u] = carryH[u];
            if (TCell.HasMemory) g.CarryC[n * size.H + u] = carryC[u];
        }
    }

    /// <summary>Two threads for each row, each adding up every second step into the same place.</summary>
    static void BiasGradient(ArrayView<T> gates, ArrayView<T> db, int count, int rows)
    {
        int thread = Grid.IdxX * Group.DimX + Group.IdxX;
        if (thread >= 2 * rows) return;
        int row = thread / 2, half = thread % 2;
        for (int i = half; i < count; i += 2)
            if (TFault.AddsAtomically) Atomic.Add(ref db.Cast<float>()[row], gates.Cast<float>()[i * rows + row]);
            else db[row] = db[row] + gates[i * rows + row];
    }
}
