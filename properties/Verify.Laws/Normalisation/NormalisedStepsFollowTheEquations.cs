namespace Verify;

/// <summary>Every state and every gradient of a recurrence with layer norm inside is that of its equations.</summary>
public sealed class NormalisedStepsFollowTheEquations : Law<NormalisedRecurrence>
{
    const double Epsilon = NormEquations.Epsilon;

    public override string Sentence => "Every state and every gradient of a recurrence with layer norm inside is that of its equations.";
    public override string Formula => "s_t = step(gW·LN(W·x_t) + bW, gR·LN(R·h_t−1) + bR, s_t−1), and the gradients of all that is read, both gains among them, each value, on balls";

    protected override Verdict Check(NormalisedRecurrence recurrence, Problem problem)
    {
        var p = problem.AtMost(6, 5, 17);
        int rows = recurrence.Cell.GateCount * p.Shape.H;
        var (at, d) = (p.Inputs(recurrence.Cell), p.Upstream(recurrence.Cell));
        double[] gainX = p.Draw("gW", rows, 1), gainR = p.Draw("gR", rows, 1);
        var still = recurrence.Along(at.Map(Still), gainX.Map(Still), gainR.Map(Still), Epsilon).Map(dual => dual.Value);
        var (allowed, allowedX, allowedR) = recurrence.Allowed(at.Map(NormProblems.Exact), gainX.Map(NormProblems.Exact), gainR.Map(NormProblems.Exact), d.Map(NormProblems.Exact), Epsilon);
        var (g, dGainX, dGainR) = recurrence.Backward(at, gainX, gainR, d, Epsilon);
        var judge = new Judge();
        Expect("", recurrence.Forward(at, gainX, gainR, Epsilon).Arrays, still.Arrays);
        Expect("d", g.Arrays, allowed.Arrays);
        judge.Expect("dgW", [rows], dGainX, allowedX);
        judge.Expect("dgR", [rows], dGainR, allowedR);
        return judge.Verdict;

        void Expect(string prefix, IEnumerable<(string Name, double[] Values)> seen, IEnumerable<(string, Ball[] Values)> balls)
        {
            foreach (var ((name, values), (_, expected)) in seen.Zip(balls)) judge.Expect(prefix + name, [values.Length], values, expected);
        }

        static Dual<Ball> Still(double value) => new(NormProblems.Exact(value), Ball.Zero);
    }
}
