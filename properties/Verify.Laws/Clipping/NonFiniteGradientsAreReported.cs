namespace Verify;

/// <summary>A gradient that holds a NaN or an ∞ is left as it is, and the first such place is reported.</summary>
public sealed class NonFiniteGradientsAreReported : ClipLaw
{
    public override string Sentence => "A gradient that holds a NaN or an ∞ is left as it is, and the first such place is reported.";
    public override string Formula => "g[k][i] ∉ ℝ ⇒ clip(g, θ) = g, bit for bit, and the report names the first such (k, i), alone or followed by others, and says that nothing was clipped";

    protected override Verdict Check(Clipper clipper, Problem problem)
    {
        var judge = new Judge();
        foreach (double bad in (double[])[double.NaN, double.PositiveInfinity, double.NegativeInfinity])
            foreach (bool alone in (bool[])[true, false])
            {
                var g = Gradients(clipper, problem);
                var filled = Enumerable.Range(0, g.Length).Where(k => g[k].Length > 0).ToArray();
                int tensor = filled[Draws.Whole(problem, "tensor", 0, filled.Length - 1)], place = Draws.Whole(problem, "place", 0, g[tensor].Length - 1);
                g[tensor][place] = bad;
                if (!alone) g[tensor][^1] = g[filled[^1]][^1] = bad;
                var (clipped, report) = clipper.Clip(g, 1);
                if (report.NonFinite != (tensor, place)) return Verdict.Broken($"report of {bad}", $"{report.NonFinite?.ToString() ?? "nothing"}, expected ({tensor}, {place})");
                if (report.Clipped) return Verdict.Broken($"report of {bad}", "says that it clipped, expected nothing to be changed");
                for (int k = 0; k < g.Length; k++) judge.Same($"g{k}", [g[k].Length], clipped[k], g[k]);
            }
        return judge.Verdict;
    }
}
