namespace Verify;

/// <summary>The same seed draws the same weights, and another seed others.</summary>
public sealed class TheSeedDecidesTheDraw : Law<Initialiser>
{
    public override string Sentence => "The same seed draws the same weights, and another seed others.";
    public override string Formula => "draw(seed) = draw(seed) bit for bit; draw(seed + 1), draw(−1 − seed) ≠ draw(seed) for at least nine weights that are drawn at all";

    protected override Verdict Check(Initialiser initialiser, Problem problem)
    {
        int rows = 2 + problem.Shape.H, columns = 2 + problem.Shape.C, seed = problem.Seed;
        var first = initialiser.Draw(rows, columns, seed);
        int[] others = [unchecked(seed + 1), ~seed];
        double[][] draws = [.. others.Select(other => initialiser.Draw(rows, columns, other))];
        var judge = new Judge();
        judge.Same("w", [rows, columns], initialiser.Draw(rows, columns, seed), first);
        foreach (var (other, drawn) in others.Zip(draws))
            if (initialiser.IsDrawn && drawn.AsSpan().SequenceEqual(first)) judge.Refuse("w", 0, [rows, columns], $"the same {rows} × {columns} weights for seeds {seed} and {other}");
        return judge.Verdict;
    }
}
