namespace Verify;

/// <summary>No clipped gradient is larger than the threshold.</summary>
public sealed class ClippedGradientsStayUnderTheThreshold : ClipLaw
{
    public override string Sentence => "No clipped gradient is larger than the threshold.";
    public override string Formula => "size(clip(g, θ)) ≤ θ·(1 + (n + 8)·u), for θ from a thousandth of the size to a thousand times";

    protected override Verdict Check(Clipper clipper, Problem problem)
    {
        var g = Gradients(clipper, problem);
        var judge = new Judge();
        foreach (double part in (double[])[0.001, 0.5, 0.999, 1, 1.001, 1000])
        {
            double threshold = Threshold(clipper, g, part);
            judge.AtMost($"size at {part} of the threshold", Size(clipper, clipper.Clip(g, threshold).Clipped), threshold * (1 + Rounding(clipper, g)), g.Sum(t => t.Length) * Tiny(clipper));
        }
        return judge.Verdict;
    }
}
