using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>The kernels of <see cref="EachStep{TCell,TReal,T}"/>: a thread per unit and sequence, a launch per step.</summary>
sealed class StepPrograms<TCell, T>(Accelerator accelerator) where TCell : struct, ICell<TCell> where T : unmanaged, IReal<T>
{
    public readonly Action<KernelConfig, DeviceInputs<T>, Sizes, int> Forward = accelerator.LoadStreamKernel<DeviceInputs<T>, Sizes, int>(ForwardStep);
    public readonly Action<KernelConfig, DeviceInputs<T>, DeviceGradients<T>, Sizes, int> Backward = accelerator.LoadStreamKernel<DeviceInputs<T>, DeviceGradients<T>, Sizes, int>(BackwardStep);
    public readonly Action<KernelConfig, DeviceInputs<T>, DeviceGradients<T>, Sizes, int> Carry = accelerator.LoadStreamKernel<DeviceInputs<T>, DeviceGradients<T>, Sizes, int>(CarryStep);

    static void ForwardStep(DeviceInputs<T> p, Sizes size, int t)
    {
        int i = Grid.IdxX * Group.DimX + Group.IdxX;
        if (i >= size.N * size.H) return;
        int n = i / size.H, u = i % size.H, row = t * size.N + n, before = (row - size.N) * size.H;
        var x = Unit.Rows<TCell, T>(p.W, p.Bw, p.X, row * size.C, size.C, u, size.H);
        var r = t == 0 ? Unit.Rows<TCell, T>(p.R, p.Br, p.H0, n * size.H, size.H, u, size.H) : Unit.Rows<TCell, T>(p.R, p.Br, p.Y, before, size.H, u, size.H);
        var h = t == 0 ? p.H0[i] : p.Y[before + u];
        var c = T.Zero;
        if (TCell.HasMemory) c = t == 0 ? p.C0[i] : p.C[before + u];
        var next = TCell.Step(x, r, new State<T>(h, c));
        p.Y[row * size.H + u] = next.H;
        if (TCell.HasMemory) p.C[row * size.H + u] = next.C;
    }

    /// <summary>Gate gradients of step t; what goes on to the state before without the recurrent product replaces what arrived.</summary>
    static void BackwardStep(DeviceInputs<T> p, DeviceGradients<T> g, Sizes size, int t)
    {
        int i = Grid.IdxX * Group.DimX + Group.IdxX;
        if (i >= size.N * size.H) return;
        int n = i / size.H, u = i % size.H, row = t * size.N + n, at = row * size.H + u, gate = row * TCell.GateCount * size.H + u;
        var arriving = new State<T>(g.Dy[at] + g.CarryH[i], TCell.HasMemory ? g.CarryC[i] : T.Zero);
        var back = Unit.Back<TCell, T>(p, size, t, n, u, arriving);
        g.StateH[at] = arriving.H;
        if (TCell.HasMemory) g.StateC[at] = arriving.C;
        Unit.Write<TCell, T>(back.X, g.GateX, gate, size.H);
        if (!TCell.Additive) Unit.Write<TCell, T>(back.R, g.GateR, gate, size.H);
        g.CarryH[i] = back.S.H;
        if (TCell.HasMemory) g.CarryC[i] = back.S.C;
    }

    /// <summary>Adds what goes to the state before through the recurrent product.</summary>
    static void CarryStep(DeviceInputs<T> p, DeviceGradients<T> g, Sizes size, int t)
    {
        int i = Grid.IdxX * Group.DimX + Group.IdxX;
        if (i >= size.N * size.H) return;
        int n = i / size.H, k = i % size.H, rows = TCell.GateCount * size.H, from = (t * size.N + n) * rows;
        var through = TCell.Additive ? Unit.Through(p.R, g.GateX, from, rows, k, size.H) : Unit.Through(p.R, g.GateR, from, rows, k, size.H);
        g.CarryH[i] = g.CarryH[i] + through;
    }
}
