namespace Verify;

/// <summary>Every value of every layer of a chain, and every gradient, is that of the equations.</summary>
public sealed class LayersFollowTheEquations : Law<FeedForward>
{
    public override string Sentence => "Every value of every layer of a chain, and every gradient, is that of the equations.";
    public override string Formula => "a_l = W_l·y_l−1 + b_l, y_l = σ(a_l); ∂L/∂a_l = σ′(a_l)·(W_l+1ᵀ·∂L/∂a_l+1), dW_l = Σ ∂L/∂a_l·y_l−1ᵀ, dx = W_1ᵀ·∂L/∂a_1; each value, on balls";

    protected override Verdict Check(FeedForward chain, Problem problem)
    {
        var p = DeepProblems.Draw(problem, sequences: 17, units: 33);
        var d = problem.Draw("upstream", p.N * p.Widths[^1], problem.LossScale);
        var (gradients, a, y) = chain.Allowed(p.Map(DeepProblems.Exact), d.Map(DeepProblems.Exact));
        var (seen, g) = (chain.Forward(p), chain.Backward(p, d));
        var judge = new Judge();
        for (int l = 0; l < p.Depth; l++)
        {
            int[] units = [p.N, p.Widths[l + 1]];
            judge.Expect($"a of layer {l}", units, seen.A[l], a[l]);
            judge.Expect($"y of layer {l}", units, seen.Y[l], y[l]);
            judge.Expect($"dW of layer {l}", [p.Widths[l + 1], p.Widths[l]], g.W[l], gradients.W[l]);
            judge.Expect($"da of layer {l}", units, g.A[l], gradients.A[l]);
        }
        judge.Expect("dx", [p.N, p.Widths[0]], g.X, gradients.X);
        return judge.Verdict;
    }
}
