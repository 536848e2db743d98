namespace Verify;

/// <summary>Logits and targets drawn for laws, some rows not counting.</summary>
static class LossProblems
{
    // Every row costs the square of the vocabulary.
    const int ManyWords = 64, FewRows = 12, ManyRows = 70;

    public static (double[] Logits, int[] Targets, int Vocabulary) Draw(Problem problem)
    {
        int vocabulary = problem.Shape.H, rows = Math.Clamp(problem.Shape.T * Math.Min(problem.Shape.N, 3), 1, vocabulary > ManyWords ? FewRows : ManyRows);
        double scale = problem.Regime switch { Regime.Contractive => 0.1, Regime.Expansive => 30, Regime.Saturated => 1e4, _ => 1 };
        var targets = Enumerable.Range(0, rows).Select(row => row > 0 && Draws.Whole(problem, $"ignored {row}", 0, 4) == 0 ? CrossEntropy.Ignored : Draws.Whole(problem, $"target {row}", 0, vocabulary - 1)).ToArray();
        return (problem.Draw("logits", rows * vocabulary, scale), targets, vocabulary);
    }

    /// <summary>What exp, the sums over V and rows, and the logarithm may round: (4V + rows + 16)·u of what is added up.</summary>
    public static double Rounding(int rows, int vocabulary) => (4 * vocabulary + rows + 16) * Arithmetic.Float64.UnitRoundoff;
}
