namespace Verify;

/// <summary>Drawn weights have the variance that theory asks for, mean 0, and never leave their range.</summary>
/// <remarks>
/// A statistical law: an honest initialiser fails it with probability below 10⁻¹². For n normal weights, s² = Σw²/n: P(s²/σ² − 1 ≥ 2√(x/n) + 2x/n) ≤ e⁻ˣ and
/// P(1 − s²/σ² ≥ 2√(x/n)) ≤ e⁻ˣ (Laurent and Massart 2000, lemma 1); a uniform weight's square lies in [0, 3σ²] and has less spread (Hoeffding 1963 gives
/// 3√(x/2n)); |mean| ≤ σ√(2x/n)·√3 for both. x = ln(8·10¹²).
/// </remarks>
public sealed class WeightsHaveTheVarianceTheyPromise : Law<Initialiser>
{
    static readonly double x = Math.Log(8e12);

    public override string Sentence => "Drawn weights have the variance that theory asks for, mean 0, and never leave their range.";
    public override string Formula => "|Σw²/n ÷ σ² − 1| ≤ 3√(x/2n) + 2x/n, |mean| ≤ σ√(6x/n), |w| ≤ range; n ≥ 6,000, false alarms below 10⁻¹²";

    protected override bool Concerns(Initialiser subject) => subject.Variance(2, 3) > 0;

    protected override Verdict Check(Initialiser initialiser, Problem problem)
    {
        int rows = 60 + 4 * problem.Shape.H, columns = 100 + 9 * problem.Shape.C;
        var w = initialiser.Draw(rows, columns, problem.Seed);
        double n = w.Length, variance = initialiser.Variance(columns, rows);
        var judge = new Judge();
        judge.Expect("variance", 0, [1], w.Sum(v => v * v) / n, new(variance, variance * (3 * Math.Sqrt(x / (2 * n)) + 2 * x / n)));
        judge.AtMost("|mean|", Math.Abs(w.Average()), 0, Math.Sqrt(6 * x * variance / n));
        double range = initialiser.Range(columns, rows);
        if (double.IsFinite(range)) judge.AtMost("largest weight", w.Max(Math.Abs), range, 2 * Arithmetic.Float64.UnitRoundoff * range);
        if (w.Length != rows * columns) return Verdict.Broken("length", $"{w.Length}, expected {rows * columns}");
        judge.Same("the same seed again", [rows, columns], initialiser.Draw(rows, columns, problem.Seed), w);
        return judge.Verdict;
    }
}
