namespace Verify;

/// <summary>The terms of a gradient, loss by loss and step by step, as the equations have them, with what a kernel may round: the oracle of the laws about sums over lags.</summary>
sealed class LagBalls
{
    readonly Gradients<Ball>[] byLoss;
    readonly Gradients<Ball> whole;
    readonly Inputs<double> inputs;
    readonly Ball[] before;
    readonly Kernel kernel;

    public LagBalls(Kernel kernel, Inputs<double> inputs, Upstream<double> upstream)
    {
        (this.kernel, this.inputs) = (kernel, inputs);
        var (steps, N, _, H) = inputs.Shape;
        var outputs = Balls.Forward(kernel, inputs);
        byLoss = [.. Enumerable.Range(0, steps).Select(t => Balls.Backward(kernel, inputs, outputs, Only(inputs.Shape, kernel.Cell, upstream, t)))];
        whole = Balls.Backward(kernel, inputs, outputs, upstream);
        before = steps == 0 ? [] : [.. inputs.H0.Select(v => Balls.Exact(v, kernel.Arithmetic)), .. outputs.Y[..((steps - 1) * N * H)]];
    }

    /// <summary>The upstream gradient of the loss of step t alone; the last step's takes in that of the final state.</summary>
    public static Upstream<double> Only(Shape shape, Cell cell, Upstream<double> upstream, int t)
    {
        var one = Upstream<double>.Zero(shape, cell);
        int row = shape.N * shape.H;
        Array.Copy(upstream.Y, t * row, one.Y, t * row, row);
        return t < shape.T - 1 ? one : one with { Hn = upstream.Hn, Cn = upstream.Cn };
    }

    /// <summary>One value of term(t, k).</summary>
    public Ball Term(int t, int k, int row, int column)
    {
        var (_, N, _, H) = inputs.Shape;
        int rows = kernel.Cell.GateCount * H;
        var places = Enumerable.Range(k * N, N);
        return Dot([.. places.Select(place => byLoss[t].Recurrent[place * rows + row])], [.. places.Select(place => before[place * H + column])]);
    }

    /// <summary>Every gradient with the terms kept alone, allowing also what the sum of all of them may round; without a trace.</summary>
    /// <param name="keeps">Whether the loss of step t reaches what step k ≤ t read.</param>
    public Gradients<Ball> Kept(Func<int, int, bool> keeps)
    {
        var (steps, N, C, H) = inputs.Shape;
        int rows = kernel.Cell.GateCount * H;
        var losses = Enumerable.Range(0, steps).Select(k => Enumerable.Range(k, steps - k).Where(t => keeps(t, k)).ToArray()).ToArray();
        (int T, int Row)[] terms = [.. Enumerable.Range(0, steps).SelectMany(k => losses[k].SelectMany(t => Enumerable.Range(0, N).Select(n => (t, k * N + n))))];
        var (x, w, ones) = (inputs.X.Map(Exact), Tensor.Transpose<Ball>(inputs.W.Map(Exact), rows, C), Enumerable.Repeat(Ball.One, terms.Length).ToArray());
        var (gx, gr) = (Columns(g => g.GateX), Columns(g => g.Recurrent));
        var (xs, hs) = (Read(x, C), Read(before, H));
        return new(
            X: Each(whole.X, i => Dot([.. losses[i / C / N].SelectMany(_ => w[(i % C * rows)..((i % C + 1) * rows)])], [.. losses[i / C / N].SelectMany(t => byLoss[t].GateX[(i / C * rows)..((i / C + 1) * rows)])])),
            W: Each(whole.W, i => Dot(gx[i / C], xs[i % C])),
            R: Each(whole.R, i => Dot(gr[i / H], hs[i % H])),
            Bw: Each(whole.Bw, i => Dot(gx[i], ones)),
            Br: Each(whole.Br, i => Dot(gr[i], ones)),
            H0: Each(whole.H0, i => First(g => g.H0, i)),
            C0: Each(whole.C0, i => First(g => g.C0, i)),
            [], [], [], []);

        Ball[][] Columns(Func<Gradients<Ball>, Ball[]> gates) => [.. Enumerable.Range(0, rows).Select(row => terms.Map(term => gates(byLoss[term.T])[term.Row * rows + row]))];
        Ball[][] Read(Ball[] values, int width) => [.. Enumerable.Range(0, width).Select(column => terms.Map(term => values[term.Row * width + column]))];
        Ball First(Func<Gradients<Ball>, Ball[]> state, int i) => steps == 0 ? state(whole)[i] : losses[0].Aggregate(Exact(0), (sum, t) => sum + state(byLoss[t])[i]);
    }

    static Ball[] Each(Ball[] whole, Func<int, Ball> kept) => [.. whole.Select((all, i) => Wider(kept(i), all))];

    static Ball Wider(Ball sum, Ball all) => sum with { Radius = all.IsVacuous ? double.PositiveInfinity : sum.Radius + all.Radius };

    Ball Exact(double value) => Balls.Exact(value, kernel.Arithmetic);

    Ball Dot(Ball[] a, Ball[] b) => Ball.Dot(Exact(0), a, b, a.Length + 1);
}
