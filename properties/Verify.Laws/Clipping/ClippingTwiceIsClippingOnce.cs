namespace Verify;

/// <summary>Clipping what was clipped changes nothing but roundings.</summary>
public sealed class ClippingTwiceIsClippingOnce : ClipLaw
{
    public override string Sentence => "Clipping what was clipped changes nothing but roundings.";
    public override string Formula => "clip(clip(g, θ), θ) = clip(g, θ) to (n + 8)·u, the ε of the clipper, and what roundings near zero may do to the norm, √n·2·smallest";

    protected override Verdict Check(Clipper clipper, Problem problem)
    {
        var g = Gradients(clipper, problem);
        var judge = new Judge();
        foreach (double part in (double[])[0.001, 0.5, 2])
        {
            double threshold = Threshold(clipper, g, part);
            var (once, _) = clipper.Clip(g, threshold);
            var (twice, _) = clipper.Clip(once, threshold);
            double moved = Math.Sqrt(g.Sum(t => t.Length)) * Tiny(clipper);
            double slack = Rounding(clipper, g) + (clipper.Epsilon + moved) / threshold;
            for (int k = 0; k < g.Length; k++)
                for (int i = 0; i < g[k].Length; i++)
                    judge.Expect($"g{k}", i, [g[k].Length], twice[k][i], new(once[k][i], Math.Abs(once[k][i]) * slack + Tiny(clipper)));
        }
        return judge.Verdict;
    }
}
