namespace Verify;

/// <summary>The terms over all losses and lags are those of the equations one by one, and add up to the gradient of the recurrent weights.</summary>
public sealed class LagTermsAddUpToTheGradient : Law<Decomposition>
{
    public override string Sentence => "The terms over all losses and lags are those of the equations one by one, and add up to the gradient of the recurrent weights.";
    public override string Formula => "Σ_t Σ_k≤t term(t,k) = Σ_lag ByLag(lag) = the kernel's dR; term(t,k) ∈ ∂L_t/∂s_t·∂s_t/∂s_k·∂⁺s_k/∂R on balls; within the error bounds";

    protected override Verdict Check(Decomposition decomposition, Problem problem)
    {
        var p = problem.AtMost(8, 2, 5);
        var kernel = Draws.Kernel(p);
        var (inputs, upstream) = (p.Inputs(kernel.Cell), p.Upstream(kernel.Cell));
        var (steps, _, _, H) = p.Shape;
        int rows = kernel.Cell.GateCount * H;
        var terms = decomposition.Of(kernel, inputs, upstream);
        var allowed = new LagBalls(kernel, inputs, upstream);
        var total = terms.Total();
        var whole = kernel.Backward(inputs, kernel.Forward(inputs), upstream).R;
        var all = allowed.Kept((_, _) => true).R;
        var judge = new Judge();
        for (int i = 0; i < whole.Length; i++)
            judge.Expect("Σ of the terms", i, [rows, H], total[i], new(whole[i], all[i].IsVacuous ? double.PositiveInfinity : all[i].Radius));
        for (int t = 0; t < steps; t++)
            for (int k = 0; k <= t; k++)
            {
                var term = terms.Term(t, k);
                for (int i = 0; i < term.Length; i++) judge.Expect($"term({t},{k})", i, [rows, H], term[i], allowed.Term(t, k, i / H, i % H));
            }
        return judge.Verdict;
    }
}
