using MathNet.Numerics.LinearAlgebra;
namespace Verify;

/// <summary>No gradient grows faster than the recurrent weights and the activation's slopes allow.</summary>
/// <remarks>Bengio, Simard and Frasconi 1994; Pascanu, Mikolov and Bengio 2013. Zero satisfies it: <see cref="JacobiansCompose"/> and
/// <see cref="IdentityGivesPowersOfR"/> are its other side.</remarks>
public sealed class JacobianObeysTheBound : JacobianLaw
{
    public override string Sentence => "No gradient grows faster than the recurrent weights and the activation's slopes allow.";
    public override string Formula => "‖∂s_t/∂s_k‖₂ ≤ ∏ γ_j·λ ≤ (γλ)^(t−k), λ = ‖R‖₂, γ_j = max |σ′(a_j)|, γ = sup |σ′|";

    protected override bool Concerns(Kernel subject) => subject.Cell.Activation is not null;

    protected override Verdict Check(Kernel kernel, Inputs<double> p)
    {
        var activation = kernel.Cell.Activation!;
        var (steps, _, C, H) = p.Shape;
        double lambda = Jacobians.Norm(Jacobians.Recurrent(p)) * (1 + H * Arithmetic.Float64.UnitRoundoff);
        var y = kernel.Forward(p);
        var judge = new Judge();
        double product = 1, power = 1;
        for (int t = 1; t <= steps; t++)
        {
            var before = t == 1 ? p.H0 : y.Y[((t - 2) * H)..((t - 1) * H)];
            double slope = Enumerable.Range(0, H).Max(u => Top(activation.Slope(PreActivation(kernel, p, before, t - 1, u))));
            product *= slope * lambda;
            power *= activation.Gamma * (1 + 8 * kernel.Arithmetic.UnitRoundoff * (1 + kernel.Arithmetic.TanhUlps + kernel.Arithmetic.ExpUlps)) * lambda;
            var jacobian = Jacobians.Over(kernel, p.Steps(0, t, p.H0, p.C0), Jacobians.Start(kernel, p));
            double error = jacobian.Error.FrobeniusNorm();
            judge.AtMost($"‖∂s_{t}/∂s_0‖", Jacobians.Norm(jacobian.Matrix), product, error);
            judge.AtMost($"∏γ_jλ over {t} steps", product, power, 0);
        }
        return judge.Verdict;
    }

    static double Top(Ball slope) => Math.Max(Math.Abs(slope.Low), Math.Abs(slope.High));

    static Ball PreActivation(Kernel kernel, Inputs<double> p, double[] before, int t, int u)
    {
        var (C, H) = (p.Shape.C, p.Shape.H);
        var x = Ball.Dot(Balls.Exact(p.Bw[u], kernel.Arithmetic), p.W.AsSpan(u * C, C), p.X.AsSpan(t * C, C), C + H + 2, kernel.Arithmetic);
        return x + Ball.Dot(Balls.Exact(p.Br[u], kernel.Arithmetic), p.R.AsSpan(u * H, H), before, C + H + 2, kernel.Arithmetic);
    }
}
