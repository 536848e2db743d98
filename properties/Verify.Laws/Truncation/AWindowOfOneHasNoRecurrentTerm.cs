namespace Verify;

/// <summary>With a window of one step no gradient flows from step to step: each loss sees its own step and nothing else.</summary>
public sealed class AWindowOfOneHasNoRecurrentTerm : Law<Truncation>
{
    public override string Sentence => "With a window of one step no gradient flows from step to step: each loss sees its own step and nothing else.";
    public override string Formula => "τ = 1 ⇒ dx_t = the dx of step t run alone from the kernel's own state, with dy_t as its only upstream gradient; bit for bit";

    protected override Verdict Check(Truncation truncation, Problem problem)
    {
        var p = problem.AtMost(8, 3, 6);
        var kernel = Draws.RepeatableKernel(p);
        var (inputs, upstream) = (p.Inputs(kernel.Cell), p.Upstream(kernel.Cell));
        var (steps, N, C, H) = p.Shape;
        var outputs = kernel.Forward(inputs);
        var seen = truncation.Backward(kernel, inputs, upstream, 1);
        var judge = new Judge();
        for (int t = 0; t < steps; t++)
        {
            int row = N * H;
            double[] Before(double[] first, double[] later) => t == 0 || first.Length == 0 ? first : later[((t - 1) * row)..(t * row)];
            var one = inputs.Steps(t, t + 1, Before(inputs.H0, outputs.Y), Before(inputs.C0, outputs.C));
            var arriving = Upstream<double>.Zero(one.Shape, kernel.Cell) with { Y = upstream.Y[(t * row)..((t + 1) * row)] };
            if (t == steps - 1) arriving = arriving with { Hn = upstream.Hn, Cn = upstream.Cn };
            judge.Same($"dX of step {t}", [N, C], seen.X.AsSpan(t * N * C, N * C), kernel.Backward(one, kernel.Forward(one), arriving).X);
        }
        return judge.Verdict;
    }
}
