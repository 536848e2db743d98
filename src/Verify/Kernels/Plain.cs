namespace Verify;

/// <summary>Float32 on one core, as one would first write it: a loop over steps, sequences and units.</summary>
/// <remarks>2·T·N·G·H·(C+H) flops forward, three times that with backward; no scratch but one row of gate gradients.</remarks>
public sealed class Plain<TCell> : Kernel<TCell, float> where TCell : struct, ICell<TCell>
{
    protected override bool CallsMayOverlap => true;

    protected override void Run(Inputs<float> p, Outputs<float> outputs)
    {
        var (steps, N, C, H) = p.Shape;
        for (int t = 0; t < steps; t++)
            for (int n = 0; n < N; n++)
                for (int u = 0; u < H; u++)
                {
                    int at = (t * N + n) * H + u;
                    var (x, r, s) = Read(p, outputs, t, n, u);
                    var next = TCell.Step(x, r, s);
                    outputs.Y[at] = next.H;
                    if (TCell.HasMemory) outputs.C[at] = next.C;
                }
        int last = (steps - 1) * N * H;
        (steps == 0 ? p.H0.AsSpan() : outputs.Y.AsSpan(last)).CopyTo(outputs.Hn);
        if (TCell.HasMemory) (steps == 0 ? p.C0.AsSpan() : outputs.C.AsSpan(last)).CopyTo(outputs.Cn);
    }

    protected override void RunBack(Inputs<float> p, Outputs<float> outputs, Upstream<float> d, Gradients<float> g)
    {
        var (steps, N, C, H) = p.Shape;
        int rows = TCell.GateCount * H;
        foreach (var (_, values) in g.Arrays) Array.Clear(values);
        d.Hn.CopyTo(g.H0, 0);
        d.Cn.CopyTo(g.C0, 0);
        var gr = new float[rows];
        for (int t = steps - 1; t >= 0; t--)
            for (int n = 0; n < N; n++)
            {
                var dh = g.H0.AsSpan(n * H, H);
                var dc = TCell.HasMemory ? g.C0.AsSpan(n * H, H) : [];
                var gx = g.GateX.AsSpan((t * N + n) * rows, rows);
                for (int u = 0; u < H; u++)
                {
                    int at = (t * N + n) * H + u;
                    var (x, r, s) = Read(p, outputs, t, n, u);
                    var arriving = new State<Real32>(d.Y[at] + dh[u], TCell.HasMemory ? dc[u] : 0);
                    var back = TCell.Back(x, r, s, arriving);
                    g.StateH[at] = arriving.H;
                    if (TCell.HasMemory) g.StateC[at] = arriving.C;
                    Write(back.X, gx, u, H);
                    Write(back.R, gr, u, H);
                    dh[u] = back.S.H;
                    if (TCell.HasMemory) dc[u] = back.S.C;
                }
                if (!TCell.Additive) gr.CopyTo(g.GateR, (t * N + n) * rows);
                Accumulate(gx, p.X.AsSpan((t * N + n) * C, C), p.W, g.W, g.Bw, g.X.AsSpan((t * N + n) * C, C));
                Accumulate(gr, Before(p.H0, outputs.Y, t, n, p.Shape), p.R, g.R, g.Br, dh);
            }
    }

    /// <summary>The products and the state that unit <paramref name="u"/> of sequence <paramref name="n"/> sees at step <paramref name="t"/>.</summary>
    static (Gates<Real32> X, Gates<Real32> R, State<Real32> S) Read(Inputs<float> p, Outputs<float> outputs, int t, int n, int u)
    {
        var (_, N, C, H) = p.Shape;
        var h = Before(p.H0, outputs.Y, t, n, p.Shape);
        var c = TCell.HasMemory ? Before(p.C0, outputs.C, t, n, p.Shape)[u] : 0;
        return (Rows(p.W, p.Bw, p.X.AsSpan((t * N + n) * C, C), u, H), Rows(p.R, p.Br, h, u, H), new(h[u], c));
    }

    static ReadOnlySpan<float> Before(float[] first, float[] later, int t, int n, Shape shape) =>
        (t == 0 ? first.AsSpan() : later.AsSpan((t - 1) * shape.N * shape.H)).Slice(n * shape.H, shape.H);

    static Gates<Real32> Rows(float[] matrix, float[] bias, ReadOnlySpan<float> vector, int u, int H)
    {
        Span<float> sums = stackalloc float[4];
        for (int gate = 0; gate < TCell.GateCount; gate++)
        {
            int row = gate * H + u;
            float sum = bias[row];
            var weights = matrix.AsSpan(row * vector.Length, vector.Length);
            for (int k = 0; k < weights.Length; k++) sum += weights[k] * vector[k];
            sums[gate] = sum;
        }
        return new(sums[0], sums[1], sums[2], sums[3]);
    }

    static void Write(Gates<Real32> of, Span<float> to, int u, int H)
    {
        to[u] = of.A;
        if (TCell.GateCount > 1) to[H + u] = of.B;
        if (TCell.GateCount > 2) to[2 * H + u] = of.C;
        if (TCell.GateCount > 3) to[3 * H + u] = of.D;
    }

    /// <summary>What one step adds: matrix gradient += gate·vectorᵀ, bias gradient += gate, vector gradient += matrixᵀ·gate.</summary>
    static void Accumulate(ReadOnlySpan<float> gates, ReadOnlySpan<float> vector, float[] matrix, float[] dMatrix, float[] dBias, Span<float> dVector)
    {
        for (int row = 0; row < gates.Length; row++)
        {
            float gate = gates[row];
            dBias[row] += gate;
            var weights = matrix.AsSpan(row * vector.Length, vector.Length);
            var slopes = dMatrix.AsSpan(row * vector.Length, vector.Length);
            for (int k = 0; k < weights.Length; k++)
            {
                slopes[k] += gate * vector[k];
                dVector[k] += gate * weights[k];
            }
        }
    }
}
