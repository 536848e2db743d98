namespace Verify;

/// <summary>With a gradient that is always the same, every value goes as far as the formula of its optimiser says.</summary>
public sealed class AConstantGradientTravelsAsStated : Law<Optimiser>
{
    public override string Sentence => "With a gradient that is always the same, every value goes as far as the formula of its optimiser says.";
    public override string Formula => "p_k − p_0 = −kαg (descent); −αg·Σ_j≤k (1 − μ^j)/(1 − μ) (momentum); −kα·g/(|g| + ε) (Adam); −kα·clamp(g, ±θ) (clipped, one value); to rounding";

    protected override Verdict Check(Optimiser optimiser, Problem problem)
    {
        int steps = problem.Seed % 8 == 0 ? 150 : Math.Clamp(problem.Shape.T, 1, 40);
        double start = problem.Draw("p", 1, 1)[0], gradient = problem.Draw("g", 1, problem.LossScale)[0], rate = 0.125 / Math.Max(1, problem.LossScale);
        double[][] p = [[start], []];
        var state = optimiser.Begin(p);
        for (int k = 0; k < steps; k++) optimiser.Step(p, [[gradient], []], state, rate);
        double travel = optimiser.Travel(steps, gradient, rate), slack = steps * 32 * Arithmetic.Float64.UnitRoundoff * (Math.Abs(start) + 2 * Math.Abs(travel));
        var judge = new Judge();
        judge.Expect("p_k − p_0", 0, [1], p[0][0] - start, new(travel, slack));
        return judge.Verdict;
    }
}
