namespace Verify;

/// <summary>On a quadratic, rates below the limit converge and rates above it diverge.</summary>
public sealed class SmallRatesConvergeAndLargeOnesDoNot : Law<Optimiser>
{
    const int Steps = 200;

    public override string Sentence => "On a quadratic, rates below the limit converge and rates above it diverge.";
    public override string Formula => "f = ½·xᵀ·diag(λ)·x: |x_200| < |x_0| for α = 0.9·limit/λ_max, |x_200| > |x_0| for α = 1.1·limit/λ_max; limit 2 (descent), 2(1 + μ) (momentum)";

    protected override bool Concerns(Optimiser subject) => double.IsFinite(subject.StabilityLimit);

    protected override Verdict Check(Optimiser optimiser, Problem problem)
    {
        int n = problem.Shape.H;
        double[] curvature = [.. problem.Draw("λ", n, 1).Select(v => 0.05 + Math.Abs(v))], start = [.. problem.Draw("x", n, 1).Select(v => v + Math.CopySign(0.1, v))];
        double limit = optimiser.StabilityLimit / curvature.Max();
        double begun = Norms.Euclidean<double>(start).Value, below = After(0.9 * limit), above = After(1.1 * limit);
        if (!(below < begun)) return Verdict.Broken("0.9 of the limit", $"|x| went from {begun:g4} to {below:g4}, expected it to shrink", below / begun);
        return above > begun ? new(Outcome.Holds, Math.Max(below / begun, begun / above)) : Verdict.Broken("1.1 of the limit", $"|x| went from {begun:g4} to {above:g4}, expected it to grow", begun / above);

        double After(double rate)
        {
            double[][] x = [(double[])start.Clone()];
            var state = optimiser.Begin(x);
            for (int k = 0; k < Steps; k++) optimiser.Step(x, [[.. x[0].Zip(curvature, (value, c) => value * c)]], state, rate);
            return Norms.Euclidean<double>(x).Value;
        }
    }
}
