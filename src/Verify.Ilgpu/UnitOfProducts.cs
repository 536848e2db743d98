using ILGPU;
namespace Verify;

/// <summary>One unit of one sequence at one step, where the products of all steps are there already.</summary>
static class UnitOfProducts
{
    /// <summary>Where row number i of a slice begins in R, the last one's place for those beyond: gates of a unit are neighbours there, and H rows apart in R.</summary>
    public static int Row<TCell>(int i, int first, int last, int H) where TCell : struct, ICell<TCell>
    {
        int row = Math.Min(i, last);
        return (row % TCell.GateCount * H + first + row / TCell.GateCount) * H;
    }

    /// <summary>The sums for the gates of a unit of a worker's block.</summary>
    public static Gates<T> Sums<TCell, T>(ArrayView<T> parts, PartialSums at, int worker, int unit, int sequence) where TCell : struct, ICell<TCell> where T : unmanaged, IReal<T>
    {
        int row = unit * TCell.GateCount;
        return new(PartialSums.Of(parts, at, worker, row, sequence), TCell.GateCount > 1 ? PartialSums.Of(parts, at, worker, row + 1, sequence) : T.Zero,
            TCell.GateCount > 2 ? PartialSums.Of(parts, at, worker, row + 2, sequence) : T.Zero, TCell.GateCount > 3 ? PartialSums.Of(parts, at, worker, row + 3, sequence) : T.Zero);
    }

    /// <summary>Gate gradients of a unit of a sequence at step t, into the trace; what goes on to the state before without the recurrent product stays in the carry.</summary>
    /// <returns>The gradients of R·h + bR.</returns>
    public static Gates<T> Back<TCell, T>(DeviceInputs<T> p, DeviceGradients<T> g, DeviceProducts<T> products, Sizes size, int t, int n, int u, T carry)
        where TCell : struct, ICell<TCell> where T : unmanaged, IReal<T>
    {
        int H = size.H, i = n * H + u, row = t * size.N + n, at = row * H + u, gate = row * TCell.GateCount * H + u, before = at - size.N * H;
        var state = new State<T>(t == 0 ? p.H0[i] : p.Y[before], T.Zero);
        var arriving = new State<T>(g.Dy[at] + carry, T.Zero);
        if (TCell.HasMemory)
        {
            state = new(state.H, t == 0 ? p.C0[i] : p.C[before]);
            arriving = new(arriving.H, g.CarryC[i]);
            g.StateC[at] = arriving.C;
        }
        var back = TCell.Back(Unit.Read<TCell, T>(products.X, gate, H), Unit.Read<TCell, T>(products.R, gate, H), state, arriving);
        g.StateH[at] = arriving.H;
        Unit.Write<TCell, T>(back.X, g.GateX, gate, H);
        if (!TCell.Additive) Unit.Write<TCell, T>(back.R, g.GateR, gate, H);
        g.CarryH[i] = back.S.H;
        if (TCell.HasMemory) g.CarryC[i] = back.S.C;
        return back.R;
    }
}
