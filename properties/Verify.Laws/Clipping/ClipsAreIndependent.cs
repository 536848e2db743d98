namespace Verify;

/// <summary>What is clipped depends on what was given alone, not on what was clipped before, and what was given is left as it is.</summary>
public sealed class ClipsAreIndependent : ClipLaw
{
    public override string Sentence => "What is clipped depends on what was given alone, not on what was clipped before, and what was given is left as it is.";
    public override string Formula => "clip(g, θ) after clip(2¹⁰·g, 2·θ) and clip(g/2¹⁰, θ/2) = clip(g, θ) before them, clipped and reported, bit for bit where the sums are deterministic; g = g";

    protected override Verdict Check(Clipper clipper, Problem problem)
    {
        var g = Gradients(clipper, problem);
        double threshold = Threshold(clipper, g, 0.5);
        var judge = new Judge();
        var given = g.Map(tensor => (double[])tensor.Clone());
        var (clipped, report) = clipper.Clip(given, threshold);
        for (int k = 0; k < g.Length; k++) judge.Same($"g{k} afterwards", [g[k].Length], given[k], g[k]);
        foreach (int power in (int[])[1, -1])
            clipper.Clip(g.Map(tensor => tensor.Map(v => (double)(float)Math.ScaleB(v, 10 * power))), Math.Clamp(Math.ScaleB(threshold, power), float.Epsilon, float.MaxValue));
        if (!clipper.Arithmetic.Deterministic) return judge.Verdict;
        var (again, secondReport) = clipper.Clip(g.Map(tensor => (double[])tensor.Clone()), threshold);
        for (int k = 0; k < g.Length; k++) judge.Same($"g{k} again", [g[k].Length], again[k], clipped[k]);
        if (secondReport != report) judge.Refuse("report", 0, [1], $"{secondReport} the second time, {report} the first");
        return judge.Verdict;
    }
}
