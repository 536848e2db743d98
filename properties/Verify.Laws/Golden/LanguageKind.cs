namespace Verify;

/// <summary>A language model: one-hot words in, a recurrent layer, a linear head, softmax cross-entropy against the next words, and back.</summary>
public sealed class LanguageKind : GoldenKind
{
    public override bool Runs(GoldenCase golden) => golden.Kind == "language";

    public override IEnumerable<GoldenRow> Compare(GoldenCase golden, IReadOnlyList<Subject> subjects)
    {
        var (T, N, V, H) = (golden.Size("T"), golden.Size("B"), golden.Size("V"), golden.Size("H"));
        var ids = golden.Wholes("ids");
        if (ids.Length != T + 1 || ids.Any(row => row.Length != N || row.Any(id => id < 0 || id >= V)))
            throw new GoldenException($"{golden.Name}.json: ids: expected [{T + 1},{N}] words from 0 to {V - 1}; given [{ids.Length},{(ids.Length == 0 ? 0 : ids[0].Length)}].");
        int[] words = [.. ids[..T].SelectMany(row => row)], targets = [.. ids[1..].SelectMany(row => row)];
        var x = new double[T * N * V];
        for (int i = 0; i < words.Length; i++) x[i * V + words[i]] = 1;
        var (head, bias) = (golden.Tensor("parameters.head_weight", V, H), golden.Tensor("parameters.head_bias", V));
        string wanted = golden.Has("cell") ? Plain(golden.Text("cell")) : "rnntanh";
        foreach (var kernel in subjects.OfType<Kernel>().Where(k => Plain(k.Cell.Name.Replace("Elman.", "rnn")) == wanted))
        {
            var shape = new Shape(T, N, V, H);
            if (kernel.Refuses(shape) is not null) continue;
            int rows = kernel.Cell.GateCount * H;
            var p = new Inputs<double>(shape, x, golden.Tensor("parameters.weight_ih_l0", rows, V), golden.Tensor("parameters.weight_hh_l0", rows, H),
                golden.Tensor("parameters.bias_ih_l0", rows), golden.Tensor("parameters.bias_hh_l0", rows), new double[N * H], new double[kernel.Cell.HasMemory ? N * H : 0]);
            var y = kernel.Forward(p.Copy());
            var linear = new LinearHead();
            var logits = linear.Forward(y.Y, head, bias);
            var (nats, d) = new SoftmaxCrossEntropy().Of(logits, targets, V);
            var back = linear.Backward(y.Y, head, bias, d);
            var g = kernel.Backward(p.Copy(), y, Upstream<double>.Zero(shape, kernel.Cell) with { Y = back.H });

            var balls = p.Map(v => Balls.TakenIn(v, kernel.Arithmetic));
            var allowed = kernel.Cell.Forward(balls);
            Ball[] z = [.. logits.Select((value, i) => new Ball(value, Enumerable.Range(0, H).Sum(k => Math.Abs(head[i % V * H + k]) * allowed.Y[i / V * H + k].Radius)))];
            double off = z.Length == 0 ? 0 : z.Max(b => b.Radius);
            // A softmax whose logits are off by r is off by a factor within e^±2r.
            Ball[] slope = [.. d.Select((value, i) => new Ball(value, (Math.Abs(value) + (targets[i / V] == i % V ? 1.0 / targets.Length : 0)) * (Math.Exp(2 * off) - 1)))];
            Ball[] arriving = [.. back.H.Select((value, i) => new Ball(value, kernel.Arithmetic.UnitRoundoff * Math.Abs(value)
                + Enumerable.Range(0, V).Sum(v => Math.Abs(head[v * H + i % H]) * slope[i / H * V + v].Radius), kernel.Arithmetic))];
            var slack = kernel.Cell.Backward(balls, allowed, Upstream<double>.Zero(shape, kernel.Cell).Map(v => Balls.Exact(v, kernel.Arithmetic)) with { Y = arriving });
            Ball[] weights = [.. back.Weight.Select((value, i) => new Ball(value, Enumerable.Range(0, T * N).Sum(r =>
                slope[r * V + i / H].Radius * (Math.Abs(y.Y[r * H + i % H]) + allowed.Y[r * H + i % H].Radius) + Math.Abs(d[r * V + i / H]) * allowed.Y[r * H + i % H].Radius)))];
            Ball[] biases = [.. back.Bias.Select((value, v) => new Ball(value, Enumerable.Range(0, T * N).Sum(r => slope[r * V + v].Radius)))];

            yield return Row(golden, kernel, "logits", logits, golden.Tensor("logits", T, N, V), z);
            yield return Row(golden, kernel, "cross_entropy_nats", [nats], [golden.Number("cross_entropy_nats")], [new(nats, 2 * off)]);
            yield return Row(golden, kernel, "perplexity", [Perplexity.OfBits(Perplexity.Bits(nats))], [golden.Number("perplexity")], [new(nats, golden.Number("perplexity") * (Math.Exp(2 * off) - 1))]);
            yield return Row(golden, kernel, "dweight_ih", g.W, golden.Tensor("dparameters.weight_ih_l0", rows, V), slack.W);
            yield return Row(golden, kernel, "dweight_hh", g.R, golden.Tensor("dparameters.weight_hh_l0", rows, H), slack.R);
            yield return Row(golden, kernel, "dbias_ih", g.Bw, golden.Tensor("dparameters.bias_ih_l0", rows), slack.Bw);
            yield return Row(golden, kernel, "dbias_hh", g.Br, golden.Tensor("dparameters.bias_hh_l0", rows), slack.Br);
            yield return Row(golden, kernel, "dhead_weight", back.Weight, golden.Tensor("dparameters.head_weight", V, H), weights);
            yield return Row(golden, kernel, "dhead_bias", back.Bias, golden.Tensor("dparameters.head_bias", V), biases);
        }
    }
}
