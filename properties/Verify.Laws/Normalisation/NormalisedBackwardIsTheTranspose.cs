namespace Verify;

/// <summary>With layer norm inside the step, too, the backward pass is the transpose of the derivative of the forward pass.</summary>
public sealed class NormalisedBackwardIsTheTranspose : Law<NormalisedRecurrence>
{
    const double Epsilon = NormEquations.Epsilon;

    public override string Sentence => "With layer norm inside the step, too, the backward pass is the transpose of the derivative of the forward pass.";
    public override string Formula => "⟨J·v, w⟩ = ⟨v, Jᵀ·w⟩ for v in x, W, R, b, both gains and the first state, J·v on dual numbers, within the error bounds";

    protected override Verdict Check(NormalisedRecurrence recurrence, Problem problem)
    {
        var p = problem.AtMost(4, 2, 5);
        int rows = recurrence.Cell.GateCount * p.Shape.H;
        var (at, w) = (p.Inputs(recurrence.Cell), p.Upstream(recurrence.Cell));
        var v = (p with { Seed = unchecked(p.Seed + 1), Regime = Regime.Isometric }).Inputs(recurrence.Cell);
        double[] gainX = p.Draw("gW", rows, 1), gainR = p.Draw("gR", rows, 1), vx = p.Draw("v gW", rows, 1), vr = p.Draw("v gR", rows, 1);
        Dual<Ball>[] Pair(double[] a, double[] b) => [.. a.Zip(b, (x, s) => new Dual<Ball>(Exact(x), Exact(s)))];
        var moved = new Inputs<Dual<Ball>>(at.Shape, Pair(at.X, v.X), Pair(at.W, v.W), Pair(at.R, v.R), Pair(at.Bw, v.Bw), Pair(at.Br, v.Br), Pair(at.H0, v.H0), Pair(at.C0, v.C0));
        var y = recurrence.Along(moved, Pair(gainX, vx), Pair(gainR, vr), Epsilon);
        var pushed = Balls.Combine(new[] { (w.Y, y.Y), (w.Hn, y.Hn), (w.Cn, y.Cn) }.SelectMany(q => q.Item1.Zip(q.Item2, (factor, dual) => (factor, dual.Slope))));
        var seen = recurrence.Backward(at, gainX, gainR, w, Epsilon);
        var allowed = recurrence.Allowed(at.Map(Exact), gainX.Map(Exact), gainR.Map(Exact), w.Map(Exact), Epsilon);
        double[] directions = [.. v.Arrays.SelectMany(a => a.Values), .. vx, .. vr];
        double pulled = directions.Zip([.. seen.Gradients.Arrays.SelectMany(a => a.Values), .. seen.GainX, .. seen.GainR], (a, b) => a * b).Sum();
        var bound = Balls.Combine(directions.Zip([.. allowed.Gradients.Arrays.SelectMany(a => a.Values), .. allowed.GainX, .. allowed.GainR]));
        var judge = new Judge();
        judge.Expect("⟨v,Jᵀw⟩", 0, [1], pulled, pushed with { Radius = pushed.Radius + bound.Radius });
        return judge.Verdict;

        static Ball Exact(double value) => Balls.Exact(value, Arithmetic.Float64);
    }
}
