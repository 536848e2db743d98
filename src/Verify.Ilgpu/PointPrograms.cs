using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>The kernels of <see cref="ProductEachStep{TCell,TReal,T}"/> beside the products: a step of every unit and sequence, a thread each, whose products are there already.</summary>
sealed class PointPrograms<TCell, T>(Accelerator accelerator) where TCell : struct, ICell<TCell> where T : unmanaged, IReal<T>
{
    public readonly Action<KernelConfig, DeviceInputs<T>, DeviceProducts<T>, Sizes, int> Forward = accelerator.LoadStreamKernel<DeviceInputs<T>, DeviceProducts<T>, Sizes, int>(ForwardPoints);
    public readonly Action<KernelConfig, DeviceInputs<T>, DeviceGradients<T>, DeviceProducts<T>, Sizes, int> Backward =
        accelerator.LoadStreamKernel<DeviceInputs<T>, DeviceGradients<T>, DeviceProducts<T>, Sizes, int>(BackwardPoints);

    /// <summary>y and c of step t, from W·x + bW of all steps and R·h + bR of this one.</summary>
    static void ForwardPoints(DeviceInputs<T> p, DeviceProducts<T> products, Sizes size, int t)
    {
        int i = Grid.IdxX * Group.DimX + Group.IdxX, gates = TCell.GateCount * size.H;
        if (i >= size.N * size.H) return;
        int n = i / size.H, u = i % size.H, row = t * size.N + n, before = (row - size.N) * size.H + u;
        var c = T.Zero;
        if (TCell.HasMemory) c = t == 0 ? p.C0[i] : p.C[before];
        var next = TCell.Step(Unit.Read<TCell, T>(products.X, row * gates + u, size.H), Unit.Read<TCell, T>(products.R, n * gates + u, size.H), new State<T>(t == 0 ? p.H0[i] : p.Y[before], c));
        p.Y[row * size.H + u] = next.H;
        if (TCell.HasMemory) p.C[row * size.H + u] = next.C;
    }

    /// <summary>The trace of step t, from the products of all steps.</summary>
    static void BackwardPoints(DeviceInputs<T> p, DeviceGradients<T> g, DeviceProducts<T> products, Sizes size, int t)
    {
        int i = Grid.IdxX * Group.DimX + Group.IdxX;
        if (i < size.N * size.H) UnitOfProducts.Back<TCell, T>(p, g, products, size, t, i / size.H, i % size.H, g.CarryH[i]);
    }
}
