namespace Verify;

/// <summary>Scaling and shifting what a group holds changes nothing.</summary>
public sealed class ScaleAndShiftChangeNothing : Law<Normaliser>
{
    public override string Sentence => "Scaling and shifting what a group holds changes nothing.";
    public override string Formula => "ε = 0: norm(4·x) = norm(x), bit for bit; norm(x + 8) = norm(x) within the error bounds of both";

    protected override Verdict Check(Normaliser normaliser, Problem problem)
    {
        var p = NormProblems.Draw(normaliser, problem, 0);
        var y = normaliser.Forward(p);
        var judge = new Judge();
        judge.Same("norm(4x)", [p.Rows, p.Width], normaliser.Forward(p with { X = p.X.Map(v => 4 * v) }), y);
        var shifted = p with { X = p.X.Map(v => v + 8) };
        var (here, there) = (Allowed(p), Allowed(shifted));
        foreach (var (i, seen) in normaliser.Forward(shifted).Index())
            judge.Expect("norm(x + 8)", i, [p.Rows, p.Width], seen, new(y[i], here[i].IsVacuous || there[i].IsVacuous ? double.PositiveInfinity : here[i].Radius + there[i].Radius));
        return judge.Verdict;

        Ball[] Allowed(NormInputs<double> of) => NormEquations.Forward(of.Map(NormProblems.Exact), normaliser.Columns).Y;
    }
}
