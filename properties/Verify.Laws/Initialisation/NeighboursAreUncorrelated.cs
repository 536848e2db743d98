namespace Verify;

/// <summary>A weight says nothing of the one beside it, nor of the one below it.</summary>
/// <remarks>
/// A statistical law: an honest initialiser fails it with probability below 10⁻¹². For normal weights Σ w_i·w_i+k is a quadratic form of Frobenius norm √(n/2) at most and spectral norm 1 at most, and
/// stays within σ²·(√(2nx) + 2x) but for 2e⁻ˣ (Laurent and Massart 2000, lemma 1); for uniform ones it is a sum of martingale differences within 3σ², and stays within 3σ²·√(2nx) but for 2e⁻ˣ (Azuma 1967). x = ln(8·10¹²).
/// </remarks>
public sealed class NeighboursAreUncorrelated : Law<Initialiser>
{
    static readonly double x = Math.Log(8e12);

    public override string Sentence => "A weight says nothing of the one beside it, nor of the one below it.";
    public override string Formula => "|Σ w_i·w_i+k| ≤ σ²·(3√(2nx) + 2x) for k = 1 and k = columns; n ≥ 6,000, x = ln(8·10¹²), false alarms below 10⁻¹²";

    protected override bool Concerns(Initialiser subject) => subject.Variance(2, 3) > 0;

    protected override Verdict Check(Initialiser initialiser, Problem problem)
    {
        int rows = 60 + 4 * problem.Shape.H, columns = 100 + 9 * problem.Shape.C;
        var w = initialiser.Draw(rows, columns, problem.Seed);
        double n = w.Length, bound = initialiser.Variance(columns, rows) * (3 * Math.Sqrt(2 * n * x) + 2 * x);
        var judge = new Judge();
        foreach (var (what, lag) in ((string, int)[])[("beside", 1), ("below", columns)])
            judge.AtMost($"|Σ w·w {what}|", Math.Abs(Products.Of(w.AsSpan(lag), w.AsSpan(0, w.Length - lag)).Sum), bound, 0);
        return judge.Verdict;
    }
}
