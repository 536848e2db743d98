using ILGPU;
namespace Verify;

/// <summary>One unit of one sequence at one step, as every kernel here computes it.</summary>
static class Unit
{
    /// <summary>Row·vector + bias, the rows of unit <paramref name="u"/>, one per gate.</summary>
    public static Gates<T> Rows<TCell, T>(ArrayView<T> matrix, ArrayView<T> bias, ArrayView<T> vector, int from, int length, int u, int H)
        where TCell : struct, ICell<TCell> where T : unmanaged, IReal<T>
    {
        var a = Row(matrix, bias, vector, from, length, u);
        var b = TCell.GateCount > 1 ? Row(matrix, bias, vector, from, length, H + u) : T.Zero;
        var c = TCell.GateCount > 2 ? Row(matrix, bias, vector, from, length, 2 * H + u) : T.Zero;
        var d = TCell.GateCount > 3 ? Row(matrix, bias, vector, from, length, 3 * H + u) : T.Zero;
        return new(a, b, c, d);
    }

    static T Row<T>(ArrayView<T> matrix, ArrayView<T> bias, ArrayView<T> vector, int from, int length, int row) where T : unmanaged, IReal<T>
    {
        var sum = bias[row];
        for (int k = 0; k < length; k++) sum += matrix[row * length + k] * vector[from + k];
        return sum;
    }

    /// <summary>A value per gate, gates H apart.</summary>
    public static Gates<T> Read<TCell, T>(ArrayView<T> from, int at, int H) where TCell : struct, ICell<TCell> where T : unmanaged, IReal<T> => new(from[at],
        TCell.GateCount > 1 ? from[at + H] : T.Zero, TCell.GateCount > 2 ? from[at + 2 * H] : T.Zero, TCell.GateCount > 3 ? from[at + 3 * H] : T.Zero);

    /// <summary>Writes a gradient per gate, gates H apart.</summary>
    public static void Write<TCell, T>(Gates<T> of, ArrayView<T> to, int at, int H) where TCell : struct, ICell<TCell> where T : unmanaged, IReal<T>
    {
        to[at] = of.A;
        if (TCell.GateCount > 1) to[at + H] = of.B;
        if (TCell.GateCount > 2) to[at + 2 * H] = of.C;
        if (TCell.GateCount > 3) to[at + 3 * H] = of.D;
    }

    /// <summary>Back for unit u of sequence n at step t, whose state before lies in h0 and c0 or in the trajectory.</summary>
    public static Pull<T> Back<TCell, T>(DeviceInputs<T> p, Sizes size, int t, int n, int u, State<T> arriving) where TCell : struct, ICell<TCell> where T : unmanaged, IReal<T>
    {
        int row = t * size.N + n, before = (row - size.N) * size.H;
        var x = Rows<TCell, T>(p.W, p.Bw, p.X, row * size.C, size.C, u, size.H);
        var r = t == 0 ? Rows<TCell, T>(p.R, p.Br, p.H0, n * size.H, size.H, u, size.H) : Rows<TCell, T>(p.R, p.Br, p.Y, before, size.H, u, size.H);
        var h = t == 0 ? p.H0[n * size.H + u] : p.Y[before + u];
        var c = T.Zero;
        if (TCell.HasMemory) c = t == 0 ? p.C0[n * size.H + u] : p.C[before + u];
        return TCell.Back(x, r, new State<T>(h, c), arriving);
    }

    /// <summary>Σ over the rows of R of R[row,k]·gate[row]: what reaches output k through the recurrent product.</summary>
    public static T Through<T>(ArrayView<T> r, ArrayView<T> gates, int from, int rows, int k, int H) where T : unmanaged, IReal<T>
    {
        var sum = T.Zero;
        for (int row = 0; row < rows; row++) sum += r[row * H + k] * gates[from + row];
        return sum;
    }
}
