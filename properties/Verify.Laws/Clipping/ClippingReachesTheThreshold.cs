namespace Verify;

/// <summary>A gradient over the threshold is brought to it, not below it.</summary>
public sealed class ClippingReachesTheThreshold : ClipLaw
{
    public override string Sentence => "A gradient over the threshold is brought to it, not below it.";
    public override string Formula => "size(g) > θ ⇒ size(clip(g, θ)) = θ·size/(size + ε) to rounding";

    protected override Verdict Check(Clipper clipper, Problem problem)
    {
        var g = Gradients(clipper, problem);
        if (Size(clipper, g) == 0) return Verdict.Holds;
        var judge = new Judge();
        foreach (double part in (double[])[0.001, 0.5, 0.9])
        {
            double threshold = Threshold(clipper, g, part), size = Size(clipper, g);
            if (size * (1 - Rounding(clipper, g)) <= threshold) continue;
            double expected = threshold * (size / (size + clipper.Epsilon));
            judge.Expect($"size at {part} of the threshold", 0, [1], Size(clipper, clipper.Clip(g, threshold).Clipped),
                new(expected, expected * Rounding(clipper, g) + g.Sum(t => t.Length) * Tiny(clipper)));
        }
        return judge.Verdict;
    }
}
