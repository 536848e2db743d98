namespace Verify;

/// <summary>One kind of golden case: how to run it and what to compare. A kind is one class, found by its type.</summary>
public abstract class GoldenKind
{
    /// <summary>The largest difference from a golden float64 value, relative to the largest value of its tensor, that two correct float64 implementations are granted.</summary>
    /// <remarks>9,007 roundings of 2⁻⁵³; the longest golden case chains 44 steps, forward and back, each with sums over inputs and units. A golden number does not say how it was rounded, so that no ball can be had.</remarks>
    public const double Granted = 1e-12;

    /// <summary>Whether this class runs that case.</summary>
    public abstract bool Runs(GoldenCase golden);

    /// <summary>Every subject of the catalogue that the case fits, a row per tensor.</summary>
    /// <exception cref="GoldenException">The case is malformed.</exception>
    public abstract IEnumerable<GoldenRow> Compare(GoldenCase golden, IReadOnlyList<Subject> subjects);

    /// <summary>A row for one tensor: float64 within <see cref="Granted"/>, anything coarser within the radius of its ball besides.</summary>
    protected static GoldenRow Row(GoldenCase golden, Subject subject, string tensor, ReadOnlySpan<double> seen, ReadOnlySpan<double> expected, ReadOnlySpan<Ball> allowed)
    {
        bool wide = subject.Arithmetic.UnitRoundoff <= Arithmetic.Float64.UnitRoundoff;
        double largest = 0, worst = 0, error = 0;
        foreach (double value in expected) largest = Math.Max(largest, Math.Abs(value));
        bool vacuous = !wide && expected.Length > 0;
        for (int i = 0; i < expected.Length; i++)
        {
            double off = Math.Abs(seen[i] - expected[i]), bound = Granted * largest + (wide ? 0 : allowed[i].Radius);
            double ratio = off == 0 ? 0 : double.IsNaN(off) || bound == 0 ? double.PositiveInfinity : off / bound;
            worst = Math.Max(worst, ratio);
            error = double.IsNaN(off) ? double.NaN : Math.Max(error, off);
            if (!wide && (bound < Math.Abs(expected[i]) || expected[i] == 0)) vacuous = false;
        }
        return new(golden.Name, subject, tensor, error, worst, worst > 1 ? Outcome.Broken : vacuous ? Outcome.Mistrusted : Outcome.Holds);
    }

    /// <summary>The name by which a golden file knows a type: <c>leaky_relu</c> for LeakyRelu, <c>rnn_tanh</c> for Elman over Tanh.</summary>
    protected static string Plain(string name) => name.Replace("_", "").Replace("sigmoid", "logistic").ToLowerInvariant();
}
