namespace Verify;

/// <summary>A clipped step is never longer than rate times threshold, reaches that when the gradient is large, and is plain descent when it is small.</summary>
public sealed class ClippedStepsStayShort : Law<Optimiser>
{
    public override string Sentence => "A clipped step is never longer than rate times threshold, reaches that when the gradient is large, and is plain descent when it is small.";
    public override string Formula => "‖p′ − p‖ = α·min(θ, ‖g‖) along −g, for ‖g‖ a thousandth of θ to a thousand times θ, to rounding; a NaN moves nothing";

    protected override bool Concerns(Optimiser subject) => double.IsFinite(subject.Reach);

    protected override Verdict Check(Optimiser optimiser, Problem problem)
    {
        int n = problem.Shape.H + 1;
        var direction = problem.Draw("g", n, 1);
        double size = Norms.Euclidean<double>(direction).Value, rate = 0.25;
        if (size == 0) return Verdict.Holds;
        var judge = new Judge();
        foreach (double part in (double[])[0.001, 0.9, 1.1, 1000])
        {
            double[] g = direction.Map(v => v * part * optimiser.Reach / size);
            double[][] p = [new double[n]];
            optimiser.Step(p, [(double[])g.Clone()], optimiser.Begin(p), rate);
            double factor = -rate * Math.Min(1, 1 / part), slack = (n + 16) * Arithmetic.Float64.UnitRoundoff;
            for (int i = 0; i < n; i++) judge.Expect($"step at {part} of the threshold", i, [n], p[0][i], new(factor * g[i], slack * Math.Abs(factor * g[i])));
        }
        double[][] still = [[1, 2]];
        optimiser.Step(still, [[double.NaN, 1]], optimiser.Begin(still), rate);
        judge.Same("p after a NaN", [2], still[0], [1, 2]);
        return judge.Verdict;
    }
}
