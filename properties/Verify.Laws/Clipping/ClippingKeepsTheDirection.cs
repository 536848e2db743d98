namespace Verify;

/// <summary>Clipping scales what it measures together by one factor, and cuts single values without changing their sign.</summary>
public sealed class ClippingKeepsTheDirection : ClipLaw
{
    public override string Sentence => "Clipping scales what it measures together by one factor, and cuts single values without changing their sign.";
    public override string Formula => "clip(g, θ) = κ·g, κ = min(1, θ/(size + ε)) for norms; clip(g, θ) = clamp(g, −θ, θ) by value";

    protected override Verdict Check(Clipper clipper, Problem problem)
    {
        var g = Gradients(clipper, problem);
        var judge = new Judge();
        foreach (double part in (double[])[0.001, 0.5, 0.999, 2])
        {
            double threshold = Threshold(clipper, g, part), all = Size(clipper, g);
            var (clipped, _) = clipper.Clip(g, threshold);
            for (int k = 0; k < g.Length; k++)
            {
                double own = Norms.Euclidean<double>(g[k]).Value;
                for (int i = 0; i < g[k].Length; i++)
                {
                    double size = clipper.Measure switch { Measure.GlobalNorm => all, Measure.TensorNorm => own, _ => Math.Abs(g[k][i]) };
                    double factor = size + clipper.Epsilon <= threshold ? 1 : threshold / (size + clipper.Epsilon);
                    judge.Expect($"g{k}", i, [g[k].Length], clipped[k][i], new(factor * g[k][i], Math.Abs(factor * g[k][i]) * Rounding(clipper, g) + Tiny(clipper)));
                }
            }
        }
        return judge.Verdict;
    }
}
