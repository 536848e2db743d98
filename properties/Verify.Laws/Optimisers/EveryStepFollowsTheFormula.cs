namespace Verify;

/// <summary>With gradients and a rate that change from step to step, every value of every tensor goes where the optimiser's formula takes it.</summary>
/// <remarks>One to four tensors of different lengths, two to forty steps and now and then 150; gradients of changing size, some of them 0, and rates of ⅛ to 1/64, as a schedule has them. The formula is run on balls from the first gradient
/// to the last, so that it costs what the published recursion may round.</remarks>
public sealed class EveryStepFollowsTheFormula : Law<Optimiser>
{
    const int Long = 150;

    public override string Sentence => "With gradients and a rate that change from step to step, every value of every tensor goes where the optimiser's formula takes it.";
    public override string Formula => "p ← p − α_k·u(g₁ … g_k): u = g (Robbins and Monro 1951); Σμ^(k−j)·g_j (Polyak 1964); m̂/(√v̂ + ε) (Kingma and Ba 2015); g·min(1, θ/‖g‖) (Pascanu, Mikolov and Bengio 2013); to the rounding of the formula on balls";

    protected override Verdict Check(Optimiser optimiser, Problem problem)
    {
        if (optimiser.Direction([Exact(1)], Exact(1)) is null) return Verdict.Mistrusted($"{optimiser} states no formula of its step, {nameof(Optimiser.Direction)}: what it does with gradients that change was not checked");
        int steps = problem.Seed % 8 == 0 ? Long : Math.Clamp(problem.Shape.T, 2, 40), tensors = 1 + problem.Shape.N % 4;
        double[][] p = [.. Enumerable.Range(0, tensors).Select(k => problem.Draw($"p{k}", 1 + (problem.Shape.H + k) % 7, 1))];
        var expected = p.Map(tensor => tensor.Map(Exact));
        var past = p.Map(tensor => tensor.Map(_ => new Ball[steps]));
        var state = optimiser.Begin(p);
        var judge = new Judge();
        for (int step = 1; step <= steps && !judge.Verdict.IsBroken; step++)
        {
            var g = Gradients(problem, p, step);
            double rate = Math.ScaleB(1, -Draws.Whole(problem, $"rate {step}", 3, 6));
            optimiser.Step(p, g.Map(tensor => (double[])tensor.Clone()), state, rate);
            var norm = Norm([.. g.SelectMany(tensor => tensor)]);
            for (int k = 0; k < tensors; k++)
                for (int i = 0; i < p[k].Length; i++)
                {
                    past[k][i][step - 1] = Exact(g[k][i]);
                    expected[k][i] -= Exact(rate) * optimiser.Direction(past[k][i].AsSpan(0, step), norm)!.Value;
                    judge.Expect($"p{k} after step {step}", i, [p[k].Length], p[k][i], expected[k][i]);
                }
        }
        return judge.Verdict;
    }

    /// <summary>Up to twice the problem's scale, down to an eighth of that at some steps, and a value in nine is 0.</summary>
    static double[][] Gradients(Problem problem, double[][] p, int step)
    {
        double scale = Math.ScaleB(2 * problem.LossScale, -Draws.Whole(problem, $"size {step}", 0, 3));
        return [.. p.Select((tensor, k) => problem.Draw($"g{k} {step}", tensor.Length, scale).Map(v => Math.Abs(v) < scale / 9 ? 0 : v))];
    }

    static Ball Norm(double[] values) => Ball.Sqrt(Ball.Dot(Exact(0), values, values, values.Length + 1, Arithmetic.Float64));

    static Ball Exact(double value) => Balls.Exact(value, Arithmetic.Float64);
}
