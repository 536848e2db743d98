namespace Verify;

/// <summary>What stands in the padding changes no result and no gradient, and every sequence gives what it gives alone.</summary>
public sealed class PaddingChangesNothing : Law<Batching>
{
    public override string Sentence => "What stands in the padding changes no result and no gradient, and every sequence gives what it gives alone.";
    public override string Formula => "run(x with NaN after ℓ_n) = run(x), bit for bit; run(x)[:ℓ_n,n] = run(x[:ℓ_n,n]), c, dx, ds₀ and the trace too, and 0 after ℓ_n; dW = Σ over unpadded steps of the gate gradients";

    protected override Verdict Check(Batching batching, Problem problem)
    {
        var p = problem.AtMost(12, 9, 6);
        var kernel = Draws.RepeatableKernel(p);
        var cell = kernel.Cell;
        var (steps, N, C, H) = p.Shape;
        var lengths = Enumerable.Range(0, N).Select(n => Draws.Whole(p, $"length {n}", 0, steps)).ToArray();
        var (clean, d) = (p.Inputs(cell), p.Upstream(cell));
        var (dirty, wild) = (clean.Copy(), d.Map(v => v));
        for (int t = 0; t < steps; t++)
            for (int n = 0; n < N; n++)
                if (t >= lengths[n])
                {
                    dirty.X.AsSpan((t * N + n) * C, C).Fill(double.NaN);
                    wild.Y.AsSpan((t * N + n) * H, H).Fill(double.NaN);
                }
        var judge = new Judge();
        var (y, g) = (batching.Forward(kernel, clean, lengths), batching.Backward(kernel, clean, d, lengths));
        Whole.Bits(judge, batching.Forward(kernel, dirty, lengths).Arrays, y.Arrays, prefix: "with NaN in the padding ");
        Whole.Bits(judge, batching.Backward(kernel, dirty, wild, lengths).Arrays, g.Arrays, prefix: "with NaN in the padding d");
        for (int n = 0; n < N; n++) Alone(judge, kernel, clean, d, n, lengths[n], y, g);
        Sums(judge, kernel, clean, y, g, lengths);
        return judge.Verdict;
    }

    static void Alone(Judge judge, Kernel kernel, Inputs<double> clean, Upstream<double> d, int n, int length, Outputs<double> y, Gradients<double> g)
    {
        var (steps, N, C, H) = clean.Shape;
        var one = clean.Sequence(n);
        one = one.Steps(0, length, one.H0, one.C0);
        var alone = kernel.Forward(one);
        var back = kernel.Backward(one, alone, new(Column(d.Y, length, H), d.Hn[(n * H)..(n * H + H)], d.Cn.Length == 0 ? [] : d.Cn[(n * H)..(n * H + H)]));
        judge.Same($"Y of sequence {n}", [length, H], Column(y.Y, length, H), alone.Y);
        judge.Same($"Y in the padding of {n}", [steps - length, H], Column(y.Y, steps, H).AsSpan(length * H), new double[(steps - length) * H]);
        judge.Same($"Hn of sequence {n}", [H], y.Hn.AsSpan(n * H, H), alone.Hn);
        judge.Same($"dX of sequence {n}", [length, C], Column(g.X, length, C), back.X);
        judge.Same($"dX in the padding of {n}", [steps - length, C], Column(g.X, steps, C).AsSpan(length * C), new double[(steps - length) * C]);
        judge.Same($"dH0 of sequence {n}", [H], g.H0.AsSpan(n * H, H), back.H0);
        foreach (var ((name, whole), (_, part)) in g.Trace.Append(("C", y.C)).Zip(back.Trace.Append(("C", alone.C))).Where(pair => pair.First.Item2.Length > 0))
        {
            int width = whole.Length / (steps * N);
            judge.Same($"{name} of sequence {n}", [length, width], Column(whole, length, width), part);
            judge.Same($"{name} in the padding of {n}", [steps - length, width], Column(whole, steps, width).AsSpan(length * width), new double[(steps - length) * width]);
        }
        if (!kernel.Cell.HasMemory) return;
        judge.Same($"Cn of sequence {n}", [H], y.Cn.AsSpan(n * H, H), alone.Cn);
        judge.Same($"dC0 of sequence {n}", [H], g.C0.AsSpan(n * H, H), back.C0);

        double[] Column(double[] values, int upTo, int width) =>
            [.. Enumerable.Range(0, upTo).SelectMany(t => values.AsSpan((t * N + n) * width, width).ToArray())];
    }

    static void Sums(Judge judge, Kernel kernel, Inputs<double> p, Outputs<double> y, Gradients<double> g, int[] lengths)
    {
        var (steps, N, C, H) = p.Shape;
        int rows = kernel.Cell.GateCount * H;
        var live = Enumerable.Range(0, steps * N).Where(i => i / N < lengths[i % N]).ToArray();
        for (int row = 0; row < rows; row++)
        {
            for (int j = 0; j < C; j++) Expect("dW", g.W[row * C + j], row * C + j, [rows, C], g.GateX, row, i => p.X[i * C + j]);
            for (int j = 0; j < H; j++) Expect("dR", g.R[row * H + j], row * H + j, [rows, H], g.Recurrent, row, i => i < N ? p.H0[i * H + j] : y.Y[(i - N) * H + j]);
            Expect("dBw", g.Bw[row], row, [rows], g.GateX, row, _ => 1);
            Expect("dBr", g.Br[row], row, [rows], g.Recurrent, row, _ => 1);
        }

        void Expect(string name, double seen, int index, int[] sizes, double[] gates, int row, Func<int, double> value) =>
            judge.Expect(name, index, sizes, seen, Ball.Dot(Balls.Exact(0, kernel.Arithmetic), live.Map(i => gates[i * rows + row]), live.Map(value), live.Length + steps + 1, kernel.Arithmetic));
    }
}
