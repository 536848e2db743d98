namespace Verify;

/// <summary>A product of Jacobians stretches no vector more than its factors' largest singular values, and none less than their smallest.</summary>
/// <remarks>The lower bound is what makes vanishing certain to be absent: where every factor's smallest singular value is 1, gradients cannot vanish.</remarks>
public sealed class SingularValuesBoundTheProduct : ChainLaw
{
    public override string Sentence => "A product of Jacobians stretches no vector more than its factors' largest singular values, and none less than their smallest.";
    public override string Formula => "∏ σ_min(J_j) ≤ σ_min(∂s_t/∂s_k) ≤ ‖∂s_t/∂s_k‖₂ ≤ ∏ σ_max(J_j), the Jacobian one backward pass over all the steps";

    protected override Verdict Check(Linearisation subject, Kernel kernel, Inputs<double> sequence)
    {
        var chain = subject.Of(kernel, sequence);
        var y = kernel.Forward(sequence);
        var judge = new Judge();
        var (least, most, lower, upper) = (1.0, 1.0, 1.0, 1.0);
        for (int t = 1; t <= chain.Steps; t++)
        {
            double error = StepError(kernel, sequence, y, t - 1, sequence.Shape.H);
            double own = Decomposition(chain.S) * Norms.Euclidean<double>(chain.Factors[t - 1]).Value;
            least *= Spectrum.Least(chain.Factors[t - 1], chain.S);
            most *= Spectrum.Norm(chain.Factors[t - 1], chain.S);
            lower *= Math.Max(0, Spectrum.Least(chain.Factors[t - 1], chain.S) - error - own);
            upper *= Spectrum.Norm(chain.Factors[t - 1], chain.S) + error + own;
            var whole = Jacobians.Over(kernel, sequence.Steps(0, t, sequence.H0, sequence.C0), Jacobians.Start(kernel, sequence));
            double[] matrix = [.. whole.Matrix.ToRowMajorArray()];
            double slack = whole.Error.FrobeniusNorm() + Decomposition(chain.S) * whole.Matrix.FrobeniusNorm();
            if (!double.IsFinite(slack + upper)) continue;
            judge.AtMost($"‖∂s_{t}/∂s_0‖", Spectrum.Norm(matrix, chain.S), most, upper - most + slack);
            judge.AtMost($"∏σ_min up to {t}", lower, Spectrum.Least(matrix, chain.S), slack);
        }
        return judge.Verdict;

        // What a singular value decomposition of [S,S] may be off by, as a part of the norm.
        static double Decomposition(int S) => 16 * S * S * Arithmetic.Float64.UnitRoundoff;
    }
}
