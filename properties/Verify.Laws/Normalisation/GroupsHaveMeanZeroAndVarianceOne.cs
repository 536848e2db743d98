namespace Verify;

/// <summary>Before gain and bias, every group has mean 0 and variance 1.</summary>
public sealed class GroupsHaveMeanZeroAndVarianceOne : Law<Normaliser>
{
    public override string Sentence => "Before gain and bias, every group has mean 0 and variance 1.";
    public override string Formula => "mean(x̂) = 0 and mean(x̂²) = σ²/(σ² + ε) over each row (layer) or column (batch), to the rounding of the equations on balls";

    protected override Verdict Check(Normaliser normaliser, Problem problem)
    {
        var p = NormProblems.Draw(normaliser, problem).Bare();
        var y = normaliser.Forward(p);
        var allowed = NormEquations.Forward(p.Map(NormProblems.Exact), normaliser.Columns).Y;
        var judge = new Judge();
        foreach (var (k, group) in NormProblems.Groups(normaliser, p).Index())
        {
            int n = group.Length;
            var x = group.Map(i => p.X[i]);
            double centre = x.Average(), variance = x.Sum(v => (v - centre) * (v - centre)) / n, own = (n + 4) * Arithmetic.Float64.UnitRoundoff;
            double radius = group.Sum(i => allowed[i].Radius) / n;
            double square = group.Sum(i => 2 * Math.Abs(y[i]) * allowed[i].Radius + allowed[i].Radius * allowed[i].Radius) / n;
            double size = group.Sum(i => Math.Abs(y[i])) / n, spread = x.Max(Math.Abs) * x.Max(Math.Abs) / (variance + p.Epsilon);
            judge.AtMost($"|mean of group {k}|", Math.Abs(group.Sum(i => y[i]) / n), 0, radius + own * size);
            judge.Expect("variance of group", k, [k + 1], group.Sum(i => y[i] * y[i]) / n, new(variance / (variance + p.Epsilon), square + own * (1 + 4 * spread)));
        }
        return judge.Verdict;
    }
}
