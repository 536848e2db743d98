namespace Verify;

/// <summary>Chains of layers drawn for laws: T layers of widths of their own, and chains of Elman steps unrolled.</summary>
static class DeepProblems
{
    public static DeepInputs<double> Draw(Problem problem, string name = "", int sequences = 3, int units = 6)
    {
        var p = problem.AtMost(8, sequences, units);
        int depth = Math.Max(1, p.Shape.T), N = p.Shape.N;
        int[] widths = [p.Shape.C, .. Enumerable.Range(1, depth).Select(l => Draws.Whole(p, $"width {l}", 1, p.Shape.H))];
        double gain = p.Regime switch { Regime.Contractive => 0.5, Regime.Expansive => 2, _ => 1 };
        return new(N, widths, p.Draw(name + "x", N * widths[0], 1),
            [.. Enumerable.Range(0, depth).Select(l => p.Draw($"{name}W{l}", widths[l] * widths[l + 1], gain * 1.7 / Math.Sqrt(widths[l])))],
            [.. Enumerable.Range(0, depth).Select(l => p.Draw($"{name}b{l}", N * widths[l + 1], p.Regime == Regime.Saturated ? 8 : 0.5))]);
    }

    /// <summary>Unit vectors as upstream gradient of one sample, repeated once for each: the rows of the Jacobian.</summary>
    public static (DeepInputs<double> Copies, double[] Upstream) Rows(DeepInputs<double> one)
    {
        int to = one.Widths[^1];
        double[] Repeat(double[] values) => [.. Enumerable.Repeat(values, to).SelectMany(v => v)];
        var upstream = new double[to * to];
        for (int i = 0; i < to; i++) upstream[i * to + i] = 1;
        return (new(to, one.Widths, Repeat(one.X), one.W, one.B.Map(Repeat)), upstream);
    }

    /// <summary>Exact balls of float64.</summary>
    public static Ball Exact(double value) => Balls.Exact(value, Arithmetic.Float64);
}
