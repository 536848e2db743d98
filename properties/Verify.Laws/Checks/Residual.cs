namespace Verify;

/// <summary>The residual (teacher-forced) check: every step judged by itself, from the kernel's own state before it.</summary>
/// <remarks>A float64 step on balls is fed the kernel's own h and c of the step before (backward: its own gradients of the step after) and
/// allows what one step's rounding can explain. The allowance does not grow with T and is computed, never tuned. One forward costs about one
/// float64 forward pass.</remarks>
public static class Residual
{
    /// <summary>Judges a forward pass, whoever put it together.</summary>
    /// <param name="kernel">Whose arithmetic it was.</param> <param name="p">What was read.</param> <param name="y">What was written.</param>
    /// <param name="every">Judges one unit in so many, other ones for each step and sequence: a sample, for what is too large to be judged whole.</param>
    public static Verdict Forward(Kernel kernel, Inputs<double> p, Outputs<double> y, int every = 1)
    {
        every = Math.Min(every, p.Shape.H);
        var judge = new Judge();
        var (steps, N, _, H) = p.Shape;
        int[] axes = [steps, N, H];
        if (kernel.Cell.HasMemory && !kernel.Trace.HasFlag(Trace.Memory))
        {
            EndToEnd(judge, kernel, p, y);
            return judge.Verdict;
        }
        foreach (var step in EachInParallel(steps, StepOf(p), t => StepForward(kernel, p, y, t, every))) judge.Add(step);
        judge.Same("Hn", [N, H], y.Hn, steps == 0 ? p.H0 : y.Y.AsSpan((steps - 1) * N * H));
        judge.Same("Cn", [N, H], y.Cn, steps == 0 || !kernel.Cell.HasMemory ? p.C0 : y.C.AsSpan((steps - 1) * N * H));
        return judge.Verdict;
    }

    static Judge StepForward(Kernel kernel, Inputs<double> p, Outputs<double> y, int t, int every)
    {
        var judge = new Judge();
        var (steps, N, C, H) = p.Shape;
        var cell = kernel.Cell;
        for (int n = 0; n < N; n++)
            for (int u = (t * N + n) % every; u < H; u += every)
            {
                int at = (t * N + n) * H + u;
                var (x, r, s) = Seen(kernel, p, y, t, n, u);
                var next = cell.Step(x, r, s);
                judge.Expect("Y", at, [steps, N, H], y.Y[at], next.H);
                if (cell.HasMemory) judge.Expect("C", at, [steps, N, H], y.C[at], next.C);
            }
        return judge;
    }

    /// <summary>Judges a backward pass by its trace, and its sums by the gate gradients in that trace.</summary>
    /// <param name="kernel">Whose arithmetic it was.</param> <param name="p">What was read.</param> <param name="y">What the forward pass wrote.</param> <param name="d">What arrived.</param> <param name="g">What was written.</param>
    /// <param name="every">Judges one unit in so many, other ones for each sequence, and one row in so many of each sum.</param>
    public static Verdict Backward(Kernel kernel, Inputs<double> p, Outputs<double> y, Upstream<double> d, Gradients<double> g, int every = 1)
    {
        every = Math.Min(every, p.Shape.H);
        var judge = new Judge();
        if (!kernel.Trace.HasFlag(Trace.Gates) || kernel.Cell.HasMemory && !kernel.Trace.HasFlag(Trace.Memory))
        {
            EndToEnd(judge, kernel, p, d, g);
            return judge.Verdict;
        }
        var transposed = Tensor.Transpose<double>(p.R, kernel.Cell.GateCount * p.Shape.H, p.Shape.H);
        foreach (var sequence in EachInParallel(p.Shape.N, StepOf(p), n => SequenceBackward(kernel, p, y, d, g, transposed, n, every))) judge.Add(sequence);
        foreach (var sum in Sums(kernel, p, y, g, every)) judge.Add(sum);
        return judge.Verdict;
    }

    static Judge SequenceBackward(Kernel kernel, Inputs<double> p, Outputs<double> y, Upstream<double> d, Gradients<double> g, double[] transposed, int n, int every)
    {
        var judge = new Judge();
        var cell = kernel.Cell;
        var arithmetic = kernel.Arithmetic;
        var (steps, N, C, H) = p.Shape;
        int rows = cell.GateCount * H;
        int[] states = [steps, N, H], gates = [steps, N, rows];
        var (carryH, carryC) = (new Ball[H], new Ball[H]);
        for (int u = n % every; u < H; u += every)
        {
            carryH[u] = Balls.Exact(d.Hn[n * H + u], arithmetic);
            if (cell.HasMemory) carryC[u] = Balls.Exact(d.Cn[n * H + u], arithmetic);
        }
        for (int t = steps - 1; t >= 0; t--)
        {
            int from = (t * N + n) * rows;
            for (int u = n % every; u < H; u += every)
            {
                int at = (t * N + n) * H + u;
                var arriving = new State<Ball>(Balls.Exact(d.Y[at], arithmetic) + carryH[u], cell.HasMemory ? carryC[u] : Ball.Zero);
                if (kernel.Trace.HasFlag(Trace.States))
                {
                    judge.Expect("StateH", at, states, g.StateH[at], arriving.H);
                    if (cell.HasMemory) judge.Expect("StateC", at, states, g.StateC[at], arriving.C);
                    arriving = new(Balls.Exact(g.StateH[at], arithmetic), cell.HasMemory ? Balls.Exact(g.StateC[at], arithmetic) : Ball.Zero);
                }
                var (x, r, s) = Seen(kernel, p, y, t, n, u);
                var back = cell.Back(x, r, s, arriving);
                Gates("GateX", g.GateX, back.X, from + u);
                if (!cell.Additive) Gates("GateR", g.GateR, back.R, from + u);
                (carryH[u], carryC[u]) = (back.S.H, back.S.C);
            }
            for (int u = n % every; u < H; u += every)
                carryH[u] = Ball.Dot(carryH[u], transposed.AsSpan(u * rows, rows), g.Recurrent.AsSpan(from, rows), rows + 2, arithmetic);
        }
        for (int u = n % every; u < H; u += every)
        {
            judge.Expect("dH0", n * H + u, [N, H], g.H0[n * H + u], carryH[u]);
            if (cell.HasMemory) judge.Expect("dC0", n * H + u, [N, H], g.C0[n * H + u], carryC[u]);
        }
        return judge;

        void Gates(string tensor, double[] seen, Gates<Ball> allowed, int at)
        {
            judge.Expect(tensor, at, gates, seen[at], allowed.A);
            if (cell.GateCount > 1) judge.Expect(tensor, at + H, gates, seen[at + H], allowed.B);
            if (cell.GateCount > 2) judge.Expect(tensor, at + 2 * H, gates, seen[at + 2 * H], allowed.C);
            if (cell.GateCount > 3) judge.Expect(tensor, at + 3 * H, gates, seen[at + 3 * H], allowed.D);
        }
    }

    /// <summary>dX, dW, dR and the biases against the sums of the kernel's own gate gradients.</summary>
    static IEnumerable<Judge> Sums(Kernel kernel, Inputs<double> p, Outputs<double> y, Gradients<double> g, int every)
    {
        var (steps, N, C, H) = p.Shape;
        int rows = kernel.Cell.GateCount * H, count = steps * N;
        var arithmetic = kernel.Arithmetic;
        var before = new double[count * H];
        if (count > 0) p.H0.CopyTo(before, 0);
        if (count > 0) Array.Copy(y.Y, 0, before, N * H, (steps - 1) * N * H);
        var (wt, ones) = (Tensor.Transpose<double>(p.W, rows, C), Enumerable.Repeat(1.0, count).ToArray());
        var (gx, gr) = (Tensor.Transpose<double>(g.GateX, count, rows), Tensor.Transpose<double>(g.Recurrent, count, rows));
        var (xt, ht) = (Tensor.Transpose<double>(p.X, count, C), Tensor.Transpose<double>(before, count, H));
        foreach (var judge in EachInParallel(Some(count), (long)rows * C, k => Products("dX", [steps, N, C], g.X, One(k, count), wt, g.GateX.AsSpan(One(k, count) * rows, rows)))) yield return judge;
        foreach (var judge in EachInParallel(Some(rows), (long)count * (C + H), k =>
        {
            int row = One(k, rows);
            var of = Products("dW", [rows, C], g.W, row, xt, gx.AsSpan(row * count, count));
            of.Add(Products("dR", [rows, H], g.R, row, ht, gr.AsSpan(row * count, count)));
            of.Add(Products("dBw", [rows], g.Bw, row, ones, gx.AsSpan(row * count, count)));
            of.Add(Products("dBr", [rows], g.Br, row, ones, gr.AsSpan(row * count, count)));
            return of;
        })) yield return judge;

        int Some(int all) => (all + every - 1) / every;
        int One(int k, int all) => Math.Min(all - 1, k * every + k % every);

        // Row i of a matrix of results: its entry j is the product of `vector` with row j of `matrix`.
        Judge Products(string tensor, int[] sizes, double[] seen, int i, double[] matrix, ReadOnlySpan<double> vector)
        {
            var judge = new Judge();
            int width = sizes.Length == 1 ? 1 : sizes[^1];
            for (int j = 0; j < width; j++)
                judge.Expect(tensor, i * width + j, sizes, seen[i * width + j],
                    Ball.Dot(Balls.Exact(0, arithmetic), matrix.AsSpan(j * vector.Length, vector.Length), vector, vector.Length + 1, arithmetic));
            return judge;
        }
    }

    /// <summary>What unit u of sequence n sees at step t: both products as balls, and the kernel's own state before.</summary>
    static (Gates<Ball> X, Gates<Ball> R, State<Ball> S) Seen(Kernel kernel, Inputs<double> p, Outputs<double> y, int t, int n, int u)
    {
        var (_, N, C, H) = p.Shape;
        var arithmetic = kernel.Arithmetic;
        int before = ((t - 1) * N + n) * H;
        var h = t == 0 ? p.H0.AsSpan(n * H, H) : y.Y.AsSpan(before, H);
        double c = !kernel.Cell.HasMemory ? 0 : t == 0 ? p.C0[n * H + u] : y.C[before + u];
        var x = p.X.AsSpan((t * N + n) * C, C);
        return (Rows(p.W, p.Bw, x), Rows(p.R, p.Br, h), new(Balls.Exact(h[u], arithmetic), Balls.Exact(c, arithmetic)));

        Gates<Ball> Rows(double[] matrix, double[] bias, ReadOnlySpan<double> vector) =>
            new(Row(0, matrix, bias, vector), Row(1, matrix, bias, vector), Row(2, matrix, bias, vector), Row(3, matrix, bias, vector));

        Ball Row(int gate, double[] matrix, double[] bias, ReadOnlySpan<double> vector) => gate >= kernel.Cell.GateCount ? Ball.Zero
            : Ball.Dot(Balls.Exact(bias[gate * H + u], arithmetic), matrix.AsSpan((gate * H + u) * vector.Length, vector.Length), vector, C + H + 2, arithmetic);
    }

    static void EndToEnd(Judge judge, Kernel kernel, Inputs<double> p, Outputs<double> y)
    {
        var allowed = Balls.Forward(kernel, p);
        foreach (var ((name, seen), (_, balls)) in y.Arrays.Zip(allowed.Arrays))
            if (name != "C" || kernel.Trace.HasFlag(Trace.Memory)) judge.Expect(name, [seen.Length], seen, balls);
    }

    static void EndToEnd(Judge judge, Kernel kernel, Inputs<double> p, Upstream<double> d, Gradients<double> g)
    {
        var allowed = Balls.Backward(kernel, p, Balls.Forward(kernel, p), d);
        foreach (var ((name, seen), (_, balls)) in g.Arrays.Zip(allowed.Arrays)) judge.Expect("d" + name, [seen.Length], seen, balls);
    }

    static long StepOf(Inputs<double> p) => (long)p.Shape.N * p.Shape.H * (p.Shape.C + p.Shape.H);

    /// <summary>The judges of 0 … count − 1 in order, on all cores where each is worth it.</summary>
    static IEnumerable<Judge> EachInParallel(int count, long flops, Func<int, Judge> judge) =>
        count > 1 && flops * count > 4_000_000 ? Enumerable.Range(0, count).AsParallel().AsOrdered().Select(judge).ToArray() : Enumerable.Range(0, count).Select(judge);
}
