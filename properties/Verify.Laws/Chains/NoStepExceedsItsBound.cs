namespace Verify;

/// <summary>No one-step Jacobian of a kernel's path is larger than the bound for its step.</summary>
public sealed class NoStepExceedsItsBound : Law<StepBound>
{
    public override string Sentence => "No one-step Jacobian of a kernel's path is larger than the bound for its step.";
    public override string Formula => "‖∂s_t/∂s_{t−1}‖₂ ≤ bound(cell, step t) for every step of Elman, LSTM over (h, c), and GRU";

    protected override Verdict Check(StepBound bound, Problem problem)
    {
        if (problem.Shape.N == 0) return Verdict.Holds;
        var p = problem.AtMost(6, 1, 6);
        var judge = new Judge();
        foreach (var kernel in (Kernel[])[new Yardstick<Lstm>(), new Yardstick<Gru>(), new Yardstick<Elman<Tanh>>(), new Yardstick<Elman<Logistic>>()])
        {
            var (inputs, H) = (p.Inputs(kernel.Cell), p.Shape.H);
            var y = kernel.Forward(inputs);
            for (int t = 0; t < p.Shape.T; t++)
            {
                double[] Before(double[] first, double[] later) => t == 0 || first.Length == 0 ? first : later[((t - 1) * H)..(t * H)];
                var one = inputs.Steps(t, t + 1, Before(inputs.H0, y.Y), Before(inputs.C0, y.C));
                var jacobian = Jacobians.Over(kernel, one, Jacobians.Start(kernel, one));
                double most = bound.Of(kernel.Cell, one), size = jacobian.Matrix.FrobeniusNorm();
                judge.AtMost($"{kernel.Cell} ‖∂s_{t + 1}/∂s_{t}‖", Jacobians.Norm(jacobian.Matrix), most,
                    jacobian.Error.FrobeniusNorm() + 16 * H * (H + p.Shape.C) * Arithmetic.Float64.UnitRoundoff * (size + most));
            }
        }
        return judge.Verdict;
    }
}
