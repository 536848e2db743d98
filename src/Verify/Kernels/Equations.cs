namespace Verify;

/// <summary>The equations as written, forward and backward through time, on any number.</summary>
/// <remarks>2·T·N·G·H·(C+H) flops forward and twice that backward, one unit at a time: the yardstick, not a fast kernel.</remarks>
public static class Equations
{
    /// <summary>s_t = step(W·x_t + bW, R·h_{t−1} + bR, s_{t−1}) for every step, sequence and unit.</summary>
    public static Outputs<T> Forward<TCell, T>(Inputs<T> p) where TCell : struct, ICell<TCell> where T : struct, IReal<T>
    {
        var (steps, N, C, H) = p.Shape;
        var y = Outputs<T>.For(p.Shape, Cell.Of<TCell>(), T.Zero);
        var (h, c) = (p.H0, p.C0);
        for (int t = 0; t < steps; t++)
        {
            for (int n = 0; n < N; n++)
                for (int u = 0; u < H; u++)
                {
                    int i = n * H + u;
                    var (x, r) = Rows<TCell, T>(p, p.X.AsSpan((t * N + n) * C, C), h.AsSpan(n * H, H), u);
                    var next = TCell.Step(x, r, new(h[i], TCell.HasMemory ? c[i] : T.Zero));
                    y.Y[t * N * H + i] = next.H;
                    if (TCell.HasMemory) y.C[t * N * H + i] = next.C;
                }
            (h, c) = (y.Y[(t * N * H)..((t + 1) * N * H)], TCell.HasMemory ? y.C[(t * N * H)..((t + 1) * N * H)] : []);
        }
        h.CopyTo(y.Hn, 0);
        c.CopyTo(y.Cn, 0);
        return y;
    }

    /// <summary>The gradient of L with respect to everything read, given ∂L/∂ everything written (Werbos 1990).</summary>
    public static Gradients<T> Backward<TCell, T>(Inputs<T> p, Outputs<T> y, Upstream<T> d) where TCell : struct, ICell<TCell> where T : struct, IReal<T>
    {
        var (steps, N, C, H) = p.Shape;
        int rows = TCell.GateCount * H, sum = rows + 2;
        var g = Gradients<T>.For(p.Shape, Cell.Of<TCell>(), T.Zero);
        var (wt, rt) = (Tensor.Transpose<T>(p.W, rows, C), Tensor.Transpose<T>(p.R, rows, H));
        var (carryH, carryC) = ((T[])d.Hn.Clone(), (T[])d.Cn.Clone());
        var before = new T[steps * N * H];
        if (steps > 0) p.H0.CopyTo(before, 0);
        if (steps > 0) Array.Copy(y.Y, 0, before, N * H, (steps - 1) * N * H);
        for (int t = steps - 1; t >= 0; t--)
            for (int n = 0; n < N; n++)
            {
                int at = (t * N + n) * H;
                var hn = before.AsSpan(at, H);
                for (int u = 0; u < H; u++)
                {
                    int i = n * H + u;
                    var (x, r) = Rows<TCell, T>(p, p.X.AsSpan((t * N + n) * C, C), hn, u);
                    var c = !TCell.HasMemory ? T.Zero : t == 0 ? p.C0[i] : y.C[at - N * H + u];
                    var arriving = new State<T>(d.Y[at + u] + carryH[i], TCell.HasMemory ? carryC[i] : T.Zero);
                    var back = TCell.Back(x, r, new(hn[u], c), arriving);
                    g.StateH[at + u] = arriving.H;
                    if (TCell.HasMemory) g.StateC[at + u] = arriving.C;
                    Write(back.X, g.GateX, (t * N + n) * rows + u, H);
                    if (!TCell.Additive) Write(back.R, g.GateR, (t * N + n) * rows + u, H);
                    carryH[i] = back.S.H;
                    if (TCell.HasMemory) carryC[i] = back.S.C;
                }
                var gx = g.GateX.AsSpan((t * N + n) * rows, rows);
                var gr = g.Recurrent.AsSpan((t * N + n) * rows, rows);
                for (int k = 0; k < C; k++) g.X[(t * N + n) * C + k] = T.Dot(T.Zero, wt.AsSpan(k * rows, rows), gx, sum);
                for (int k = 0; k < H; k++) carryH[n * H + k] = T.Dot(carryH[n * H + k], rt.AsSpan(k * rows, rows), gr, sum);
            }
        carryH.CopyTo(g.H0, 0);
        carryC.CopyTo(g.C0, 0);
        Sums(g.GateX, rows, p.X, C, steps * N, g.W, g.Bw);
        Sums(g.Recurrent, rows, before, H, steps * N, g.R, g.Br);
        return g;

        static void Write(Gates<T> of, T[] to, int at, int H)
        {
            to[at] = of.A;
            if (TCell.GateCount > 1) to[at + H] = of.B;
            if (TCell.GateCount > 2) to[at + 2 * H] = of.C;
            if (TCell.GateCount > 3) to[at + 3 * H] = of.D;
        }
    }

    /// <summary>Unit <paramref name="u"/>'s rows of W·x + bW and of R·h + bR.</summary>
    static (Gates<T> X, Gates<T> R) Rows<TCell, T>(Inputs<T> p, ReadOnlySpan<T> x, ReadOnlySpan<T> h, int u) where TCell : struct, ICell<TCell> where T : struct, IReal<T>
    {
        return (Row(p.Bw, p.W, x), Row(p.Br, p.R, h));

        Gates<T> Row(T[] bias, T[] matrix, ReadOnlySpan<T> vector) => new(Gate(0, bias, matrix, vector), Gate(1, bias, matrix, vector), Gate(2, bias, matrix, vector), Gate(3, bias, matrix, vector));

        T Gate(int gate, T[] bias, T[] matrix, ReadOnlySpan<T> vector)
        {
            int row = gate * p.Shape.H + u;
            return gate < TCell.GateCount ? T.Dot(bias[row], matrix.AsSpan(row * vector.Length, vector.Length), vector, p.Shape.C + p.Shape.H + 2) : T.Zero;
        }
    }

    /// <summary>matrix = Σ over the count rows of gatesᵀ·values, and bias = Σ of gates.</summary>
    static void Sums<T>(T[] gates, int rows, T[] values, int columns, int count, T[] matrix, T[] bias) where T : struct, IReal<T>
    {
        var (gt, vt, ones) = (Tensor.Transpose<T>(gates, count, rows), Tensor.Transpose<T>(values, count, columns), new T[count]);
        Array.Fill(ones, T.One);
        for (int i = 0; i < rows; i++)
        {
            var gate = gt.AsSpan(i * count, count);
            for (int j = 0; j < columns; j++) matrix[i * columns + j] = T.Dot(T.Zero, gate, vt.AsSpan(j * count, count), count);
            bias[i] = T.Dot(T.Zero, gate, ones, count);
        }
    }
}
