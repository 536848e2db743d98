namespace Verify;

/// <summary>With the same weights in every layer the chain is the Elman network of the same activation, forward and backward.</summary>
public sealed class SharedWeightsAreARecurrentNetwork : Law<FeedForward>
{
    public override string Sentence => "With the same weights in every layer the chain is the Elman network of the same activation, forward and backward.";
    public override string Formula => "W_l = R, b_l = W·x_l + bW + bR ⇒ y_l = h_l and ∂L/∂y_0 = dh_0, Σ_l dW_l = dR, within the error bounds of both";

    static readonly Lazy<Kernel[]> Elmans = new(() => [.. new Catalog([typeof(Kernel).Assembly]).Kernels.Where(k => k.Cell.Activation is not null && k.Precision == "float64")]);

    protected override Verdict Check(FeedForward chain, Problem problem)
    {
        var p = problem.AtMost(8, 3, 6);
        if (p.Shape.T == 0) return Verdict.Holds;
        var kernel = Elmans.Value.First(k => k.Cell.Activation == chain.Activation);
        var (inputs, upstream) = (p.Inputs(kernel.Cell), p.Upstream(kernel.Cell) with { Y = new double[p.Shape.T * p.Shape.N * p.Shape.H] });
        var (steps, N, C, H) = p.Shape;
        var biases = Enumerable.Range(0, steps).Select(t => Enumerable.Range(0, N * H).Select(i => inputs.Bw[i % H] + inputs.Br[i % H]
            + Enumerable.Range(0, C).Sum(k => inputs.W[i % H * C + k] * inputs.X[(t * N + i / H) * C + k])).ToArray()).ToArray();
        var deep = new DeepInputs<double>(N, [.. Enumerable.Repeat(H, steps + 1)], inputs.H0, [.. Enumerable.Repeat(inputs.R, steps)], biases);
        var (seen, y) = (chain.Backward(deep, upstream.Hn), chain.Forward(deep).Y);
        var outputs = kernel.Forward(inputs);
        var gradients = kernel.Backward(inputs, outputs, upstream);
        var allowed = Balls.Forward(kernel, inputs);
        var error = Balls.Backward(kernel, inputs, allowed, upstream);
        var judge = new Judge();
        for (int i = 0; i < outputs.Y.Length; i++) Expect("y", i, y[i / (N * H)][i % (N * H)], outputs.Y[i], allowed.Y[i]);
        for (int i = 0; i < gradients.H0.Length; i++) Expect("∂L/∂y_0", i, seen.X[i], gradients.H0[i], error.H0[i]);
        for (int i = 0; i < gradients.R.Length; i++) Expect("Σ dW_l", i, seen.W.Sum(w => w[i]), gradients.R[i], error.R[i]);
        return judge.Verdict;

        // Both are within the radius of the exact value, the chain's biases having been rounded once more on the way.
        void Expect(string what, int i, double value, double other, Ball ball) =>
            judge.Expect(what, i, [N, H], value, new(other, ball.IsVacuous ? double.PositiveInfinity : 3 * ball.Radius));
    }
}
