namespace Verify;

/// <summary>Another seed draws other weights.</summary>
public sealed class AnotherSeedIsAnotherDraw : Law<Initialiser>
{
    public override string Sentence => "Another seed draws other weights.";
    public override string Formula => "draw(seed) ≠ draw(seed + 1) for at least nine weights, float64 as they are";

    protected override bool Concerns(Initialiser subject) => subject.Variance(2, 3) > 0;

    protected override Verdict Check(Initialiser initialiser, Problem problem)
    {
        int rows = 2 + problem.Shape.H, columns = 2 + problem.Shape.C;
        var (first, second) = (initialiser.Draw(rows, columns, problem.Seed), initialiser.Draw(rows, columns, unchecked(problem.Seed + 1)));
        return first.AsSpan().SequenceEqual(second) ? Verdict.Broken("w", $"the same {rows} × {columns} weights for seeds {problem.Seed} and {unchecked(problem.Seed + 1)}") : Verdict.Holds;
    }
}
