namespace Verify;

/// <summary>Several recurrent layers, forward and backward, each way of stacking over each kernel of the cell.</summary>
public sealed class StackedLayerKind : GoldenKind
{
    public override bool Runs(GoldenCase golden) => golden.Kind == "layer" && golden.Size("layers") > 1;

    public override IEnumerable<GoldenRow> Compare(GoldenCase golden, IReadOnlyList<Subject> subjects)
    {
        string wanted = Plain(golden.Text("cell"));
        var (T, N, C, H, L) = (golden.Size("T"), golden.Size("B"), golden.Size("I"), golden.Size("H"), golden.Size("layers"));
        foreach (var stacking in subjects.OfType<Stacking>().DefaultIfEmpty(new LayerByLayer()))
            foreach (var kernel in subjects.OfType<Kernel>().Where(k => Plain(k.Cell.Name.Replace("Elman.", "rnn")) == wanted))
            {
                if (kernel.Refuses(new(T, N, C, H)) is not null || kernel.Refuses(new(T, N, H, H)) is not null) continue;
                var inputs = Inputs(golden, kernel.Cell, T, N, C, H, L);
                var upstream = Upstream(golden, kernel.Cell, T, N, H, L);
                Kernel[] kernels = [.. Enumerable.Repeat(kernel, L)];
                var y = stacking.Forward(kernels, inputs);
                var g = stacking.Backward(kernels, inputs, y, upstream);
                var (balls, slack) = Allowed(kernel, inputs, upstream);
                int rows = kernel.Cell.GateCount * H;
                GoldenRow Of(string tensor, double[] seen, double[] expected, Ball[] allowed) => Row(golden, kernel, tensor, seen, expected, allowed);
                double[] States(Func<int, double[]> of) => [.. Enumerable.Range(0, L).SelectMany(of)];
                Ball[] Slacks(Func<int, Ball[]> of) => [.. Enumerable.Range(0, L).SelectMany(of)];

                yield return Of("y", y[^1].Y, golden.Tensor("y", T, N, H), balls[^1].Y);
                yield return Of("h_n", States(l => y[l].Hn), golden.Tensor("h_n", L, N, H), Slacks(l => balls[l].Hn));
                if (kernel.Cell.HasMemory) yield return Of("c_n", States(l => y[l].Cn), golden.Tensor("c_n", L, N, H), Slacks(l => balls[l].Cn));
                yield return Of("dx", g[0].X, golden.Tensor("dx", T, N, C), slack[0].X);
                yield return Of("dh0", States(l => g[l].H0), golden.Tensor("dh0", L, N, H), Slacks(l => slack[l].H0));
                if (kernel.Cell.HasMemory) yield return Of("dc0", States(l => g[l].C0), golden.Tensor("dc0", L, N, H), Slacks(l => slack[l].C0));
                for (int l = 0; l < L; l++)
                {
                    yield return Of($"dweight_ih_l{l}", g[l].W, golden.Tensor($"dparameters.weight_ih_l{l}", rows, l == 0 ? C : H), slack[l].W);
                    yield return Of($"dweight_hh_l{l}", g[l].R, golden.Tensor($"dparameters.weight_hh_l{l}", rows, H), slack[l].R);
                    yield return Of($"dbias_ih_l{l}", g[l].Bw, golden.Tensor($"dparameters.bias_ih_l{l}", rows), slack[l].Bw);
                    yield return Of($"dbias_hh_l{l}", g[l].Br, golden.Tensor($"dparameters.bias_hh_l{l}", rows), slack[l].Br);
                }
            }
    }

    static StackInputs Inputs(GoldenCase golden, Cell cell, int T, int N, int C, int H, int L)
    {
        int rows = cell.GateCount * H;
        var (h0, c0) = (golden.Tensor("h0", L, N, H), cell.HasMemory ? golden.Tensor("c0", L, N, H) : []);
        return new(T, N, C, golden.Tensor("x", T, N, C), [.. Enumerable.Range(0, L).Select(l => new Layer(H,
            golden.Tensor($"parameters.weight_ih_l{l}", rows, l == 0 ? C : H), golden.Tensor($"parameters.weight_hh_l{l}", rows, H),
            golden.Tensor($"parameters.bias_ih_l{l}", rows), golden.Tensor($"parameters.bias_hh_l{l}", rows), Part(h0, l, N * H), Part(c0, l, N * H)))]);
    }

    static Upstream<double>[] Upstream(GoldenCase golden, Cell cell, int T, int N, int H, int L)
    {
        var (y, h, c) = (golden.Tensor("dy", T, N, H), golden.Tensor("dh_n", L, N, H), cell.HasMemory ? golden.Tensor("dc_n", L, N, H) : []);
        return [.. Enumerable.Range(0, L).Select(l => new Upstream<double>(l == L - 1 ? y : new double[T * N * H], Part(h, l, N * H), Part(c, l, N * H)))];
    }

    static double[] Part(double[] layers, int layer, int length) => layers.Length == 0 ? [] : layers[(layer * length)..((layer + 1) * length)];

    static (Outputs<Ball>[] Y, Gradients<Ball>[] G) Allowed(Kernel kernel, StackInputs inputs, Upstream<double>[] upstream)
    {
        int L = upstream.Length;
        var (read, y, g) = (new Inputs<Ball>[L], new Outputs<Ball>[L], new Gradients<Ball>[L]);
        for (int l = 0; l < L; l++)
        {
            read[l] = inputs.Of(l, inputs.X).Map(v => Balls.TakenIn(v, kernel.Arithmetic));
            if (l > 0) read[l] = read[l] with { X = y[l - 1].Y };
            y[l] = kernel.Cell.Forward(read[l]);
        }
        for (int l = L - 1; l >= 0; l--)
        {
            var d = upstream[l].Map(v => Balls.TakenIn(v, kernel.Arithmetic));
            if (l < L - 1) d = d with { Y = [.. d.Y.Zip(g[l + 1].X, (own, above) => own + above)] };
            g[l] = kernel.Cell.Backward(read[l], y[l], d);
        }
        return (y, g);
    }
}
