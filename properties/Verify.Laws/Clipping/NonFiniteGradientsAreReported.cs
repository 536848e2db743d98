namespace Verify;

/// <summary>A gradient that holds a NaN or an ∞ is left as it is, and the first such place is reported.</summary>
public sealed class NonFiniteGradientsAreReported : ClipLaw
{
    public override string Sentence => "A gradient that holds a NaN or an ∞ is left as it is, and the first such place is reported.";
    public override string Formula => "g[k][i] ∉ ℝ ⇒ clip(g, θ) = g, bit for bit, and the report names the first such (k, i)";

    protected override Verdict Check(Clipper clipper, Problem problem)
    {
        var judge = new Judge();
        foreach (double bad in (double[])[double.NaN, double.PositiveInfinity, double.NegativeInfinity])
        {
            var g = Gradients(problem);
            int place = (int)((uint)problem.Seed % (uint)g[1].Length);
            g[1][place] = bad;
            g[3][0] = bad;
            var (clipped, report) = clipper.Clip(g, 1);
            if (report.NonFinite != (1, place)) return Verdict.Broken($"report of {bad}", $"{report.NonFinite?.ToString() ?? "nothing"}, expected (1, {place})");
            for (int k = 0; k < g.Length; k++) judge.Same($"g{k}", [g[k].Length], clipped[k], g[k]);
        }
        return judge.Verdict;
    }
}
