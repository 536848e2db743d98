namespace Verify;

/// <summary>No lag contributes more to the gradient than the norms along its chain allow.</summary>
/// <remarks>Zero satisfies it: <see cref="LagTermsAddUpToTheGradient"/> is its other side.</remarks>
public sealed class EachLagObeysTheBound : Law<Decomposition>
{
    public override string Sentence => "No lag contributes more to the gradient than the norms along its chain allow.";
    public override string Formula => "‖term(t,k)‖ ≤ γ·(γλ)^(t−k)·‖dh_t‖·‖h_{k−1}‖ in an Elman cell, N = 1, λ = ‖R‖₂, γ = sup|σ′|";

    protected override Verdict Check(Decomposition decomposition, Problem problem)
    {
        var p = problem.AtMost(8, 1, 5);
        var kernel = Draws.Kernel(p);
        if (kernel.Cell.Activation is not { } activation || p.Shape.N == 0) return Verdict.Holds;
        var (inputs, upstream) = (p.Inputs(kernel.Cell), p.Upstream(kernel.Cell));
        var (steps, H) = (p.Shape.T, p.Shape.H);
        double lambda = Spectrum.Norm(inputs.R, H) * (1 + H * H * Arithmetic.Float64.UnitRoundoff);
        var terms = decomposition.Of(kernel, inputs, upstream);
        var allowed = new LagBalls(kernel, inputs, upstream);
        var judge = new Judge();
        for (int t = 0; t < steps; t++)
        {
            var only = LagBalls.Only(p.Shape, kernel.Cell, upstream, t);
            double loss = Size([.. only.Y.AsSpan(t * H, H).ToArray().Zip(only.Hn, (a, b) => a + b)]);
            for (int k = 0; k <= t; k++)
            {
                double slack = Size([.. Enumerable.Range(0, H * H).Select(i => allowed.Term(t, k, i / H, i % H)).Select(ball => ball.IsVacuous ? double.PositiveInfinity : ball.Radius)]);
                double bound = activation.Gamma * Math.Pow(activation.Gamma * lambda, t - k) * loss * Size(terms.Before[(k * H)..(k * H + H)]);
                judge.AtMost($"‖term({t},{k})‖", Size(terms.Term(t, k)), bound, slack);
            }
        }
        return judge.Verdict;

        static double Size(double[] values) => Norms.Euclidean<double>(values).Value;
    }
}
