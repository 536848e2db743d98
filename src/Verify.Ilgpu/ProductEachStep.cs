using System.Numerics;
namespace Verify;

/// <summary>Two launches per step: the recurrent product in tiles, then a thread per unit and sequence.</summary>
/// <remarks>For an R of any size. It is read at every step, but once for all sequences of a tile.</remarks>
public sealed class ProductEachStep<TCell, TReal, T>(IlgpuDevice device) : ProductKernel<TCell, TReal, T, Careful>(device)
    where TCell : struct, ICell<TCell> where TReal : unmanaged, IPortable<TReal, T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    internal override void LaunchForward(Session session, DeviceMemory memory, DeviceInputs<TReal> inputs, Sizes size)
    {
        int rows = TCell.GateCount * size.H, states = size.N * size.H;
        var (tiled, points) = (new TiledProducts<TReal, Careful>(session, memory), session.Get(accelerator => new PointPrograms<TCell, TReal>(accelerator)));
        var products = new DeviceProducts<TReal>(FromInputs(session, memory, inputs, size), memory.Room<T, TReal>(size.N * rows));
        for (int t = 0; t < size.T; t++)
        {
            tiled.Apply(inputs.R, inputs.Br, t == 0 ? inputs.H0 : inputs.Y.SubView((t - 1) * states, states), products.R, size.N, rows, size.H);
            points.Forward(Threads(session, states), inputs, products, size, t);
        }
    }

    internal override void LaunchBackward(Session session, DeviceMemory memory, DeviceInputs<TReal> inputs, DeviceGradients<TReal> gradients, Sizes size)
    {
        int rows = TCell.GateCount * size.H, gates = size.N * rows;
        var (tiled, points) = (new TiledProducts<TReal, Careful>(session, memory), session.Get(accelerator => new PointPrograms<TCell, TReal>(accelerator)));
        var products = FromTrajectory(session, memory, inputs, size);
        var recurrent = TCell.Additive ? gradients.GateX : gradients.GateR;
        for (int t = size.T - 1; t >= 0; t--)
        {
            points.Backward(Threads(session, size.N * size.H), inputs, gradients, products, size, t);
            tiled.ApplyTransposed(inputs.R, recurrent.SubView(t * gates, gates), gradients.CarryH, size.N, rows, size.H, adds: true);
        }
    }
}
