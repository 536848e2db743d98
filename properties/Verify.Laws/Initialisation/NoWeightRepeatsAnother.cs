namespace Verify;

/// <summary>Weights that are drawn one by one from a continuous distribution are never 0 and never another weight or its negative, seed after seed.</summary>
/// <remarks>
/// A statistical law: an honest initialiser fails it with probability below 10⁻¹². A generator of 23 bits or more gives two weights of one magnitude with probability p ≤ 2⁻²², so that a pair has
/// it under all four seeds with probability 2⁻⁸⁸, one of n ≤ 10⁴ weights' n²/2 pairs below 2·10⁻¹⁹, and a place that is 0 under all four below that. In one
/// draw the weights that take part in such pairs beside another one are few: their number exceeds 16 + 2n²p with probability below 10⁻¹² (Chernoff's bound for a Poisson number of n²p/2 pairs).
/// </remarks>
public sealed class NoWeightRepeatsAnother : Law<Initialiser>
{
    const int Least = 8;
    const double Chance = 1.0 / (1 << 22);

    public override string Sentence => "Weights that are drawn one by one from a continuous distribution are never 0 and never another weight or its negative, seed after seed.";
    public override string Formula => "|w_i| = |w_j|, i ≠ j, or w_i = 0 under all of four seeds: nowhere; under one seed: for at most 16 + 2n²/2²² weights; matrices from 1 × 1 on; false alarms below 10⁻¹²";

    protected override bool Concerns(Initialiser subject) => subject.Variance(2, 3) > 0 && subject.IsContinuous;

    protected override Verdict Check(Initialiser initialiser, Problem problem)
    {
        var judge = new Judge();
        Each(judge, initialiser, problem.Shape.H, problem.Shape.C, problem.Seed);
        Each(judge, initialiser, Least + problem.Shape.H, Least + problem.Shape.C, problem.Seed);
        return judge.Verdict;
    }

    static void Each(Judge judge, Initialiser initialiser, int rows, int columns, int seed)
    {
        int n = rows * columns;
        double[][] draws = [.. ((int[])[seed, unchecked(seed + 1), unchecked(seed + 2), unchecked(seed + (1 << 16))]).Select(s => initialiser.Draw(rows, columns, s).Map(Math.Abs))];
        if (draws.Any(draw => draw.Length != n))
        {
            judge.Refuse("w", 0, [rows, columns], $"{string.Join(", ", draws.Select(draw => draw.Length))} weights, expected {n}");
            return;
        }
        var known = new Dictionary<(double, double, double, double), int> { [(0, 0, 0, 0)] = -1 };
        for (int i = 0; i < n; i++)
            if (!known.TryAdd((draws[0][i], draws[1][i], draws[2][i], draws[3][i]), i))
            {
                int other = known[(draws[0][i], draws[1][i], draws[2][i], draws[3][i])];
                judge.Refuse("w", i, [rows, columns], other < 0 ? "0 for every seed" : $"the magnitude of w[{other / columns},{other % columns}] for every seed");
            }
        foreach (var draw in draws) judge.AtMost("weights beside others of their magnitude, or 0", n - draw.Append(0).Distinct().Count() + 1, 16 + 2.0 * n * n * Chance, 0);
    }
}
