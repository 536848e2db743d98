namespace Verify;

/// <summary>A gradient under the threshold is not changed at all.</summary>
public sealed class SmallGradientsAreLeftAlone : ClipLaw
{
    public override string Sentence => "A gradient under the threshold is not changed at all.";
    public override string Formula => "size(g) + ε ≤ θ ⇒ clip(g, θ) = g, bit for bit, ε the clipper'\''s own";

    protected override Verdict Check(Clipper clipper, Problem problem)
    {
        var g = Gradients(clipper, problem);
        var judge = new Judge();
        foreach (double part in (double[])[1.0001, 2, 1e6])
        {
            double threshold = Threshold(clipper, g, part) + 2 * clipper.Epsilon;
            if (Size(clipper, g) * (1 + Rounding(clipper, g)) + clipper.Epsilon > threshold) continue;
            var (clipped, _) = clipper.Clip(g, threshold);
            for (int k = 0; k < g.Length; k++) judge.Same($"g{k}", [g[k].Length], clipped[k], g[k]);
        }
        return judge.Verdict;
    }
}
