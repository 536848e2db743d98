namespace Verify;

/// <summary>The backward pass of a normalisation is the transpose of its derivative, statistics included.</summary>
public sealed class NormBackwardIsTheTranspose : Law<Normaliser>
{
    public override string Sentence => "The backward pass of a normalisation is the transpose of its derivative, statistics included.";
    public override string Formula => "⟨J·v, w⟩ = ⟨v, Jᵀ·w⟩ for v in x, gain and bias, J·v on dual numbers, within the error bounds";

    protected override Verdict Check(Normaliser normaliser, Problem problem)
    {
        var (at, v) = (NormProblems.Draw(normaliser, problem), NormProblems.Draw(normaliser, problem, name: "direction "));
        var w = problem.Draw("dy", at.X.Length, problem.LossScale);
        Dual<Ball>[] Pair(double[] a, double[] b) => [.. a.Zip(b, (x, s) => new Dual<Ball>(NormProblems.Exact(x), NormProblems.Exact(s)))];
        var moved = new NormInputs<Dual<Ball>>(at.Rows, at.Width, Pair(at.X, v.X), Pair(at.Weight, v.Weight), Pair(at.Bias, v.Bias), at.Epsilon);
        var pushed = Balls.Combine(w.Zip(NormEquations.Forward(moved, normaliser.Columns).Y, (factor, dual) => (factor, dual.Slope)));
        var allowed = NormEquations.Backward(at.Map(NormProblems.Exact), w.Map(NormProblems.Exact), normaliser.Columns);
        var seen = normaliser.Backward(at, w);
        double[] directions = [.. v.X, .. v.Weight, .. v.Bias];
        double pulled = directions.Zip([.. seen.X, .. seen.Weight, .. seen.Bias], (a, b) => a * b).Sum();
        var bound = Balls.Combine(directions.Zip([.. allowed.X, .. allowed.Weight, .. allowed.Bias]));
        var judge = new Judge();
        judge.Expect("⟨v,Jᵀw⟩", 0, [1], pulled, pushed with { Radius = pushed.Radius + bound.Radius });
        return judge.Verdict;
    }
}
