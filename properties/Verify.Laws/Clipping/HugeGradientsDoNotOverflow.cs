namespace Verify;

/// <summary>Gradients whose squares overflow, or underflow, are clipped like any others.</summary>
public sealed class HugeGradientsDoNotOverflow : ClipLaw
{
    public override string Sentence => "Gradients whose squares overflow, or underflow, are clipped like any others.";
    public override string Formula => "clip(2ᵐ·g, 2ᵐ·θ) = 2ᵐ·clip(g, θ) to rounding, for m = ±100 in float32 and ±1000 in float64";

    protected override Verdict Check(Clipper clipper, Problem problem)
    {
        var g = Gradients(clipper, problem with { LossScale = 1 });
        // What the law itself may round in scaling a gradient down to where numbers are sparse.
        double given = clipper.Arithmetic.Smallest;
        int power = clipper.Arithmetic.Largest > float.MaxValue ? 1000 : 100;
        var judge = new Judge();
        if (Size(clipper, g) == 0) return Verdict.Holds;
        double threshold = Threshold(clipper, g, 0.5);
        var (plain, _) = clipper.Clip(g, threshold);
        foreach (int m in (int[])[power, -power])
        {
            var (clipped, _) = clipper.Clip([.. g.Select(t => t.Map(v => Math.ScaleB(v, m)))], Math.ScaleB(threshold, m));
            double epsilon = m > 0 ? 0 : clipper.Epsilon, size = Size(clipper, g);
            double shrunk = epsilon == 0 ? (size + clipper.Epsilon) / size : (size + clipper.Epsilon) / (size + Math.ScaleB(epsilon, -m));
            if (epsilon > 0 && Math.ScaleB(size, m) + epsilon <= Math.ScaleB(threshold, m)) shrunk = 1;
            for (int k = 0; k < g.Length; k++)
                for (int i = 0; i < g[k].Length; i++)
                {
                    double expected = Math.ScaleB(plain[k][i] * shrunk, m);
                    judge.Expect($"2^{m}·g{k}", i, [g[k].Length], clipped[k][i], new(expected, Math.Abs(expected) * 2 * Rounding(clipper, g) + Tiny(clipper) + given));
                }
        }
        return judge.Verdict;
    }
}
