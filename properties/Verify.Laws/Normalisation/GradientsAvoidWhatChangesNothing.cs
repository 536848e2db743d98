namespace Verify;

/// <summary>The gradient is orthogonal to the directions that change nothing: a shift of a group, and its scale.</summary>
public sealed class GradientsAvoidWhatChangesNothing : Law<Normaliser>
{
    public override string Sentence => "The gradient is orthogonal to the directions that change nothing: a shift of a group, and its scale.";
    public override string Formula => "ε = 0: Σ dx = 0 and Σ dx·x = 0 over each group, and dx as a whole is not 0, within the error bounds";

    protected override Verdict Check(Normaliser normaliser, Problem problem)
    {
        var p = NormProblems.Draw(normaliser, problem, 0);
        var d = problem.Draw("dy", p.X.Length, problem.LossScale);
        var seen = normaliser.Backward(p, d).X;
        var allowed = NormEquations.Backward(p.Map(NormProblems.Exact), d.Map(NormProblems.Exact), normaliser.Columns).X;
        var judge = new Judge();
        foreach (var (k, group) in NormProblems.Groups(normaliser, p).Index())
        {
            Expect("Σ dx of group", _ => 1);
            Expect("Σ dx·x of group", i => p.X[i]);

            void Expect(string what, Func<int, double> along)
            {
                var sum = Balls.Combine(group.Select(i => (along(i), allowed[i])));
                double own = group.Sum(i => Math.Abs(along(i) * seen[i])) * group.Length * Arithmetic.Float64.UnitRoundoff;
                judge.Expect(what, k, [k + 1], group.Sum(i => along(i) * seen[i]), new(0, sum.IsVacuous ? double.PositiveInfinity : sum.Radius + own));
            }
        }
        for (int i = 0; i < seen.Length; i++) judge.Expect("dx", i, [p.Rows, p.Width], seen[i], allowed[i]);
        return judge.Verdict;
    }
}
