namespace Verify;

/// <summary>The same seed draws the same weights, and another seed others, in every row, and not the same ones moved.</summary>
/// <remarks>An honest initialiser that is continuous fails it with probability below 10⁻⁵⁰: a row has nine weights or more, each the same for two seeds
/// with probability 2⁻²³ at most where it comes from a generator of 23 bits or more, and there are at most 1,039 rows and five other seeds; that eight of the first 256 weights occur among
/// those of another seed has probability below 10⁻²⁰, for 2¹⁶ pairs are equal 0.008 times in the mean. One that is drawn and not continuous,
/// 81 signs say, has to give another matrix, not other rows: below 10⁻²³ for signs.</remarks>
public sealed class TheSeedDecidesTheDraw : Law<Initialiser>
{
    const int Least = 8, Compared = 256, MostInCommon = 7;

    public override string Sentence => "The same seed draws the same weights, and another seed others, in every row, and not the same ones moved.";
    public override string Formula => "draw(seed) = draw(seed) bit for bit; draw(seed + 1, + 2, + 2¹⁶, + 2²⁴), draw(−1 − seed) ≠ draw(seed), in every row where weights are continuous, of which draws have at most 7 of 256 in common";

    protected override Verdict Check(Initialiser initialiser, Problem problem)
    {
        int rows = Least + problem.Shape.H, columns = Least + problem.Shape.C, seed = problem.Seed;
        var first = initialiser.Draw(rows, columns, seed);
        int[] others = [unchecked(seed + 1), unchecked(seed + 2), unchecked(seed + (1 << 16)), unchecked(seed + (1 << 24)), ~seed];
        double[][] draws = [.. others.Select(other => initialiser.Draw(rows, columns, other))];
        var judge = new Judge();
        judge.Same("w", [rows, columns], initialiser.Draw(rows, columns, seed), first);
        foreach (var (other, drawn) in others.Zip(draws))
            if (initialiser.IsContinuous)
            {
                int common = drawn.Take(Compared).Intersect(first.Take(Compared)).Count();
                if (common > MostInCommon) judge.Refuse("w", 0, [rows, columns], $"{common} of the first {Compared} weights are the same numbers for seeds {seed} and {other}");
                for (int row = 0; row < rows; row++)
                    if (drawn.AsSpan(row * columns, columns).SequenceEqual(first.AsSpan(row * columns, columns))) judge.Refuse("w", row * columns, [rows, columns], $"the same row for seeds {seed} and {other}");
            }
            else if (initialiser.IsDrawn && drawn.AsSpan().SequenceEqual(first)) judge.Refuse("w", 0, [rows, columns], $"the same {rows} × {columns} weights for seeds {seed} and {other}");
        return judge.Verdict;
    }
}
