namespace Verify;

/// <summary>Backward is linear in the upstream gradient.</summary>
public sealed class BackwardIsLinear : Law<Kernel>
{
    public override string Sentence => "Backward is linear in the upstream gradient.";
    public override string Formula => "Back(−d) = −Back(d) exactly; Back(d₁ + d₂) = Back(d₁) + Back(d₂) within the three error bounds";

    public override bool Takes(Shape shape) => base.Takes(shape) && IsModest(shape);

    protected override Verdict Check(Kernel kernel, Problem problem)
    {
        var (p, d) = (problem.Inputs(kernel), problem.Upstream(kernel));
        var y = kernel.Forward(p);
        var whole = kernel.Backward(p, y, d);
        var judge = new Judge();
        if (kernel.Arithmetic.Deterministic)
            foreach (var ((name, minus), (_, plus)) in kernel.Backward(p, y, d.Map(v => -v)).Arrays.Zip(whole.Arrays))
                judge.Same($"Back(−d).d{name}", [minus.Length], minus.Map(v => v + 0.0), plus.Map(v => 0.0 - v));

        var allowed = Balls.Forward(kernel, p);
        var (even, odd) = (Part(d, 0), Part(d, 1));
        var radii = new[] { d, even, odd }.Select(part => Balls.Backward(kernel, p, allowed, part).Arrays.ToArray()).ToArray();
        var (first, second) = (kernel.Backward(p, y, even).Arrays.ToArray(), kernel.Backward(p, y, odd).Arrays.ToArray());
        foreach (var (k, (name, seen)) in whole.Arrays.Index())
            for (int i = 0; i < seen.Length; i++)
                judge.Expect("d" + name, i, [seen.Length], seen[i],
                    Balls.Combine([(1, Around(first[k].Values[i], radii[1][k].Values[i])), (1, Around(second[k].Values[i], radii[2][k].Values[i])), (1, Around(0, radii[0][k].Values[i]))]));
        return judge.Verdict;
    }

    /// <summary>The value that a kernel gave, and how far its exact value may be.</summary>
    static Ball Around(double value, Ball allowed) => new(value, allowed.IsVacuous ? double.PositiveInfinity : allowed.Radius);

    /// <summary>Every second value, and 0 between: the two parts add up to the whole without rounding.</summary>
    static Upstream<double> Part(Upstream<double> d, int parity)
    {
        double[] Keep(double[] values) => [.. values.Select((v, i) => i % 2 == parity ? v : 0)];
        return new(Keep(d.Y), Keep(d.Hn), Keep(d.Cn));
    }
}
