namespace Verify;

/// <summary>Backpropagation through layers is the transpose of the derivative of the forward pass.</summary>
public sealed class DeepBackwardIsTheTranspose : Law<FeedForward>
{
    public override string Sentence => "Backpropagation through layers is the transpose of the derivative of the forward pass.";
    public override string Formula => "⟨J·v, w⟩ = ⟨v, Jᵀ·w⟩ for v in x and every W_l and b_l, J·v on dual numbers, within the error bounds";

    protected override Verdict Check(FeedForward chain, Problem problem)
    {
        var (at, v) = (DeepProblems.Draw(problem), DeepProblems.Draw(problem, "direction "));
        var w = problem.Draw("upstream", at.N * at.Widths[^1], problem.LossScale);
        Dual<Ball>[] Pair(double[] a, double[] b) => [.. a.Zip(b, (x, y) => new Dual<Ball>(DeepProblems.Exact(x), DeepProblems.Exact(y)))];
        var moved = new DeepInputs<Dual<Ball>>(at.N, at.Widths, Pair(at.X, v.X), [.. at.W.Zip(v.W, Pair)], [.. at.B.Zip(v.B, Pair)]);
        var pushed = Balls.Combine(w.Zip(chain.Along(moved), (factor, dual) => (factor, dual.Slope)));
        var allowed = chain.Allowed(at.Map(DeepProblems.Exact), w.Map(DeepProblems.Exact)).Gradients;
        var seen = chain.Backward(at, w);
        double[] directions = [.. v.X, .. v.W.SelectMany(x => x), .. v.B.SelectMany(x => x)];
        double pulled = directions.Zip([.. seen.X, .. seen.W.SelectMany(x => x), .. seen.A.SelectMany(x => x)], (a, b) => a * b).Sum();
        var bound = Balls.Combine(directions.Zip([.. allowed.X, .. allowed.W.SelectMany(x => x), .. allowed.A.SelectMany(x => x)]));
        var judge = new Judge();
        judge.Expect("⟨v,Jᵀw⟩", 0, [1], pulled, pushed with { Radius = pushed.Radius + bound.Radius });
        return judge.Verdict;
    }
}
