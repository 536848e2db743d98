namespace Verify;

/// <summary>With gradients that change from step to step, every value of every tensor goes where the optimiser's formula takes it.</summary>
/// <remarks>Rounding: a step has some four operations for each thing remembered, whose errors are carried on, and some sixteen for the move itself.</remarks>
public sealed class EveryStepFollowsTheFormula : Law<Optimiser>
{
    const int Long = 150;

    public override string Sentence => "With gradients that change from step to step, every value of every tensor goes where the optimiser's formula takes it.";
    public override string Formula => "p ← p − α·u(g₁ … g_k): u = g (Robbins and Monro 1951); Σμ^(k−j)·g_j (Polyak 1964); m̂/(√v̂ + ε) (Kingma and Ba 2015); g·min(1, θ/‖g‖) (Pascanu, Mikolov and Bengio 2013); to rounding";

    protected override bool Concerns(Optimiser subject) => !double.IsNaN(subject.Direction([1], 1));

    protected override Verdict Check(Optimiser optimiser, Problem problem)
    {
        const double Rate = 0.125;
        int steps = problem.Seed % 8 == 0 ? Long : Math.Clamp(problem.Shape.T, 2, 40), tensors = 1 + problem.Shape.N % 4;
        double[][] p = [.. Enumerable.Range(0, tensors).Select(k => problem.Draw($"p{k}", 1 + (problem.Shape.H + k) % 7, 1))];
        double[][] expected = p.Map(tensor => (double[])tensor.Clone()), size = p.Map(tensor => tensor.Map(Math.Abs));
        var past = new List<double[][]>();
        var state = optimiser.Begin(p);
        var judge = new Judge();
        for (int step = 1; step <= steps && !judge.Verdict.IsBroken; step++)
        {
            double[][] g = [.. p.Select((tensor, k) => problem.Draw($"g{k} {step}", tensor.Length, 2))];
            past.Add(g);
            optimiser.Step(p, g.Map(tensor => (double[])tensor.Clone()), state, Rate);
            double norm = Norms.Euclidean<double>(g.SelectMany(tensor => tensor).ToArray()).Value;
            for (int k = 0; k < tensors; k++)
                for (int i = 0; i < p[k].Length; i++)
                {
                    double[] mine = [.. past.Select(all => all[k][i])];
                    double move = Rate * optimiser.Direction(mine, norm);
                    expected[k][i] -= move;
                    size[k][i] += Math.Abs(move) + Rate * mine.Max(Math.Abs);
                    judge.Expect($"p{k} after step {step}", i, [p[k].Length], p[k][i], new(expected[k][i], (16 + 4 * step) * Arithmetic.Float64.UnitRoundoff * size[k][i]));
                }
        }
        return judge.Verdict;
    }
}
