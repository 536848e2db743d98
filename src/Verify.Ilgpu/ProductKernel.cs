using System.Numerics;
using ILGPU;
namespace Verify;

/// <summary>A kernel that makes the products of all steps at once in tiles: W·x before the steps, R·h before the backward ones, and the gradients' sums after them.</summary>
public abstract class ProductKernel<TCell, TReal, T, TCare>(IlgpuDevice device) : IlgpuKernel<TCell, TReal, T>(device)
    where TCell : struct, ICell<TCell> where TReal : unmanaged, IPortable<TReal, T> where T : unmanaged, IBinaryFloatingPointIeee754<T> where TCare : struct, ICare
{
    /// <summary>W·x + bW of all steps [T,N,G·H].</summary>
    private protected static ArrayView<TReal> FromInputs(Session session, DeviceMemory memory, DeviceInputs<TReal> p, Sizes size)
    {
        int count = size.T * size.N, rows = TCell.GateCount * size.H;
        var x = memory.Room<T, TReal>(count * rows);
        new TiledProducts<TReal, TCare>(session, memory).Apply(p.W, p.Bw, p.X, x, count, rows, size.C);
        return x;
    }

    /// <summary>W·x + bW and R·h + bR of all steps, once y is known.</summary>
    private protected static DeviceProducts<TReal> FromTrajectory(Session session, DeviceMemory memory, DeviceInputs<TReal> p, Sizes size)
    {
        int later = (size.T - 1) * size.N, rows = TCell.GateCount * size.H;
        var products = new TiledProducts<TReal, TCare>(session, memory);
        var r = memory.Room<T, TReal>(size.T * size.N * rows);
        products.Apply(p.R, p.Br, p.H0, r, size.N, rows, size.H);
        if (later > 0) products.Apply(p.R, p.Br, p.Y, r.SubView(size.N * rows, later * rows), later, rows, size.H);
        return new(FromInputs(session, memory, p, size), r);
    }

    internal sealed override void LaunchSums(Session session, DeviceMemory memory, DeviceInputs<TReal> inputs, DeviceGradients<TReal> trace, DeviceSums<TReal> to, Sizes size)
    {
        int count = size.T * size.N, rows = TCell.GateCount * size.H, back = TCare.StepsBack * size.N, later = count - back;
        var recurrent = TCell.Additive ? trace.GateX : trace.GateR;
        var products = new TiledProducts<TReal, TCare>(session, memory);
        products.ApplyTransposed(inputs.W, trace.GateX, to.X, count, rows, size.C);
        products.Correlate(trace.GateX, inputs.X, to.W, count, rows, size.C);
        products.Correlate(recurrent, inputs.H0, to.R, size.N, rows, size.H);
        if (later > 0) products.Correlate(recurrent.SubView(back * rows, later * rows), inputs.Y, to.R, later, rows, size.H, adds: true);
        LaunchBiases(session, trace, to, size);
    }
}
