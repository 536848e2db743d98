namespace Verify;

/// <summary>A clipper reports the size that it saw, and says that it clipped exactly when it changed something.</summary>
/// <remarks>The case at the threshold is a single value, whose norm and measure are exact, so that "over" and "reached" can be told apart.</remarks>
public sealed class TheReportSaysWhatWasDone : ClipLaw
{
    public override string Sentence => "A clipper reports the size that it saw, and says that it clipped exactly when it changed something.";
    public override string Formula => "report.Size = size(g)·(1 ± (n + 8)·u); report.Clipped ⇔ clip(g, θ) ≠ g, for θ = size/2, 2·size, and the only value of g";

    protected override Verdict Check(Clipper clipper, Problem problem)
    {
        var g = Gradients(clipper, problem);
        double single = Math.Max(Math.Abs(g.First(tensor => tensor.Length > 0)[0]), float.Epsilon);
        var judge = new Judge();
        foreach (var (what, given, threshold) in ((string, double[][], double)[])
            [("half", g, Threshold(clipper, g, 0.5)), ("twice", g, Threshold(clipper, g, 2)), ("at", [[single], [0, 0]], single)])
        {
            var (clipped, report) = clipper.Clip(given, threshold);
            double expected = Size(clipper, given);
            judge.Expect($"size at {what}", 0, [1], report.Size, new(expected, expected * Rounding(clipper, given) + Tiny(clipper)));
            bool changed = clipped.Zip(given).Any(pair => !pair.First.AsSpan().SequenceEqual(pair.Second));
            if (changed != report.Clipped) judge.Refuse($"clipped at {what}", 0, [1], $"reports {report.Clipped}, though something changed is {changed}");
        }
        return judge.Verdict;
    }
}
