namespace Verify;

/// <summary>Without recurrent weights and with its gates open, a cell reaches the bound: it is not merely large.</summary>
public sealed class OpenGatesReachTheBound : Law<StepBound>
{
    public override string Sentence => "Without recurrent weights and with its gates open, a cell reaches the bound: it is not merely large.";
    public override string Formula => "R = 0: LSTM with f = o = 1, i = 0, c = 0 has ‖J‖ = √2 = bound; GRU with z = 1 has ‖J‖ = 1 = bound; Elman with σ = identity has ‖R‖ = bound";

    protected override Verdict Check(StepBound bound, Problem problem)
    {
        var p = problem.AtMost(1, 1, 6) with { LossScale = 1 };
        p = p with { Shape = p.Shape with { T = 1, N = 1 } };
        int H = p.Shape.H;
        var judge = new Judge();
        var lstm = p.Inputs(Cell.Of<Lstm>());
        Reached(new Yardstick<Lstm>(), lstm with { W = new double[lstm.W.Length], R = new double[lstm.R.Length], C0 = new double[H], Br = new double[4 * H], Bw = Bias(H, -1000, 1000, 0, 1000) });
        var gru = p.Inputs(Cell.Of<Gru>());
        Reached(new Yardstick<Gru>(), gru with { W = new double[gru.W.Length], R = new double[gru.R.Length], Br = new double[3 * H], Bw = Bias(H, 0, 1000, 0) });
        Reached(new Yardstick<Elman<Identity>>(), p.Inputs(Cell.Of<Elman<Identity>>()));
        return judge.Verdict;

        void Reached(Kernel kernel, Inputs<double> step)
        {
            var jacobian = Jacobians.Over(kernel, step, Jacobians.Start(kernel, step));
            double slack = jacobian.Error.FrobeniusNorm() + 16 * H * H * Arithmetic.Float64.UnitRoundoff * jacobian.Matrix.FrobeniusNorm();
            judge.Expect($"bound of {kernel.Cell}", 0, [1], bound.Of(kernel.Cell, step), new(Jacobians.Norm(jacobian.Matrix), slack));
        }

        static double[] Bias(int H, params double[] gates) => [.. gates.SelectMany(gate => Enumerable.Repeat(gate, H))];
    }
}
