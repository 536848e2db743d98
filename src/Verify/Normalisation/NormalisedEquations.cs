namespace Verify;

/// <summary>Any cell with both products layer-normalised before it, on any number: s_t = step(gW·LN(W·x_t) + bW, gR·LN(R·h_{t−1}) + bR, s_{t−1}).</summary>
/// <remarks>Ba, Kiros and Hinton 2016, eq. 20 and 29, all gates of a product normalised together; their further norm of c inside an LSTM's output is not taken.</remarks>
public static class NormalisedEquations
{
    /// <summary>One product, normalised: what the cell sees, x̂ and 1/√(σ² + ε) of each sequence.</summary>
    readonly record struct Product<T>(T[] Seen, T[] Standard, T[] Inverse);

    /// <summary>Every step.</summary>
    /// <param name="p">As for a cell alone.</param> <param name="gainX">[G·H] gW.</param> <param name="gainR">[G·H] gR.</param> <param name="epsilon">ε of both.</param>
    public static Outputs<T> Forward<TCell, T>(Inputs<T> p, T[] gainX, T[] gainR, double epsilon) where TCell : struct, ICell<TCell> where T : struct, IReal<T>
    {
        var (steps, N, _, H) = p.Shape;
        var y = Outputs<T>.For(p.Shape, Cell.Of<TCell>(), T.Zero);
        var (h, c) = (p.H0, p.C0);
        for (int t = 0; t < steps; t++)
        {
            var (x, r) = Products<TCell, T>(p, gainX, gainR, epsilon, t, h);
            for (int i = 0; i < N * H; i++)
            {
                var next = TCell.Step(Gates<TCell, T>(x.Seen, i, H), Gates<TCell, T>(r.Seen, i, H), new(h[i], TCell.HasMemory ? c[i] : T.Zero));
                y.Y[t * N * H + i] = next.H;
                if (TCell.HasMemory) y.C[t * N * H + i] = next.C;
            }
            (h, c) = (y.Y[(t * N * H)..((t + 1) * N * H)], TCell.HasMemory ? y.C[(t * N * H)..((t + 1) * N * H)] : []);
        }
        h.CopyTo(y.Hn, 0);
        c.CopyTo(y.Cn, 0);
        return y;
    }

    /// <summary>Back through the cell, the normalisation and the products; the trace is that of the cell's own gates.</summary>
    public static (Gradients<T> Gradients, T[] GainX, T[] GainR) Backward<TCell, T>(Inputs<T> p, T[] gainX, T[] gainR, double epsilon, Outputs<T> y, Upstream<T> d)
        where TCell : struct, ICell<TCell> where T : struct, IReal<T>
    {
        var (steps, N, C, H) = p.Shape;
        int rows = TCell.GateCount * H;
        var g = Gradients<T>.For(p.Shape, Cell.Of<TCell>(), T.Zero);
        var (dGainX, dGainR) = (new T[rows], new T[rows]);
        var (carryH, carryC) = ((T[])d.Hn.Clone(), (T[])d.Cn.Clone());
        for (int t = steps - 1; t >= 0; t--)
        {
            var h = t == 0 ? p.H0 : y.Y[((t - 1) * N * H)..(t * N * H)];
            var c = !TCell.HasMemory ? [] : t == 0 ? p.C0 : y.C[((t - 1) * N * H)..(t * N * H)];
            var (x, r) = Products<TCell, T>(p, gainX, gainR, epsilon, t, h);
            var (gateX, gateR) = (new T[N * rows], new T[N * rows]);
            for (int i = 0; i < N * H; i++)
            {
                var arriving = new State<T>(d.Y[t * N * H + i] + carryH[i], TCell.HasMemory ? carryC[i] : T.Zero);
                var back = TCell.Back(Gates<TCell, T>(x.Seen, i, H), Gates<TCell, T>(r.Seen, i, H), new(h[i], TCell.HasMemory ? c[i] : T.Zero), arriving);
                Write<TCell, T>(back.X, gateX, i, H);
                Write<TCell, T>(back.R, gateR, i, H);
                g.StateH[t * N * H + i] = arriving.H;
                if (TCell.HasMemory) g.StateC[t * N * H + i] = arriving.C;
                carryH[i] = back.S.H;
                if (TCell.HasMemory) carryC[i] = back.S.C;
            }
            gateX.CopyTo(g.GateX, t * N * rows);
            if (!TCell.Additive) gateR.CopyTo(g.GateR, t * N * rows);
            var dx = Through(x, gateX, gainX, N, rows, p.W, C, p.X.AsSpan(t * N * C, N * C), g.W, g.Bw, dGainX);
            dx.CopyTo(g.X, t * N * C);
            var dh = Through(r, gateR, gainR, N, rows, p.R, H, h, g.R, g.Br, dGainR);
            for (int i = 0; i < dh.Length; i++) carryH[i] += dh[i];
        }
        carryH.CopyTo(g.H0, 0);
        carryC.CopyTo(g.C0, 0);
        return (g, dGainX, dGainR);
    }

    static (Product<T> X, Product<T> R) Products<TCell, T>(Inputs<T> p, T[] gainX, T[] gainR, double epsilon, int t, T[] h) where TCell : struct, ICell<TCell> where T : struct, IReal<T>
    {
        var (_, N, C, H) = p.Shape;
        int rows = TCell.GateCount * H;
        return (Of(p.W, C, p.X[(t * N * C)..((t + 1) * N * C)], gainX, p.Bw), Of(p.R, H, h, gainR, p.Br));

        Product<T> Of(T[] matrix, int width, T[] vectors, T[] gain, T[] bias)
        {
            var product = new T[N * rows];
            for (int i = 0; i < product.Length; i++) product[i] = T.Dot(T.Zero, matrix.AsSpan(i % rows * width, width), vectors.AsSpan(i / rows * width, width), width + 1);
            var (standard, inverse) = NormEquations.Standardise<T>(product, N, rows, epsilon);
            for (int i = 0; i < product.Length; i++) product[i] = standard[i] * gain[i % rows] + bias[i % rows];
            return new(product, standard, inverse);
        }
    }

    /// <summary>Back from the gates of one product to its vectors, adding to the gradients of matrix, bias and gain.</summary>
    static T[] Through<T>(Product<T> product, T[] gates, T[] gain, int N, int rows, T[] matrix, int width, ReadOnlySpan<T> vectors, T[] dMatrix, T[] dBias, T[] dGain) where T : struct, IReal<T>
    {
        var (weight, bias) = NormEquations.Affine(product.Standard, gates, N, rows);
        var scaled = new T[gates.Length];
        for (int i = 0; i < rows; i++) (dGain[i], dBias[i]) = (dGain[i] + weight[i], dBias[i] + bias[i]);
        for (int i = 0; i < gates.Length; i++) scaled[i] = gates[i] * gain[i % rows];
        var pulled = NormEquations.Pull<T>(product.Standard, product.Inverse, scaled, N, rows);
        var (transposed, dVectors) = (Tensor.Transpose<T>(matrix, rows, width), new T[N * width]);
        for (int n = 0; n < N; n++)
        {
            for (int k = 0; k < width; k++) dVectors[n * width + k] = T.Dot(T.Zero, transposed.AsSpan(k * rows, rows), pulled.AsSpan(n * rows, rows), rows + 1);
            for (int i = 0; i < rows * width; i++) dMatrix[i] += pulled[n * rows + i / width] * vectors[n * width + i % width];
        }
        return dVectors;
    }

    static Gates<T> Gates<TCell, T>(T[] seen, int i, int H) where TCell : struct, ICell<TCell> where T : struct, IReal<T>
    {
        int at = i / H * TCell.GateCount * H + i % H;
        return new(seen[at], TCell.GateCount > 1 ? seen[at + H] : T.Zero, TCell.GateCount > 2 ? seen[at + 2 * H] : T.Zero, TCell.GateCount > 3 ? seen[at + 3 * H] : T.Zero);
    }

    static void Write<TCell, T>(Gates<T> of, T[] to, int i, int H) where TCell : struct, ICell<TCell> where T : struct, IReal<T>
    {
        int at = i / H * TCell.GateCount * H + i % H;
        to[at] = of.A;
        if (TCell.GateCount > 1) to[at + H] = of.B;
        if (TCell.GateCount > 2) to[at + 2 * H] = of.C;
        if (TCell.GateCount > 3) to[at + 3 * H] = of.D;
    }
}
