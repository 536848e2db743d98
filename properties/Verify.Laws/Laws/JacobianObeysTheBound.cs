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
        var y = Copies.Forward(kernel, p);
        var judge = new Judge();
        double product = 1;
        for (int t = 1; t <= steps; t++)
        {
            var before = t == 1 ? p.H0 : y.Y[((t - 2) * H)..((t - 1) * H)];
            double steepest = 0;
            for (int u = 0; u < H; u++)
            {
                var slope = activation.Slope(PreActivation(kernel, p, before, t - 1, u));
                judge.AtMost($"|σ′(a_{t}[{u}])|", Math.Abs(slope.Middle), activation.Gamma, slope.Radius);
                steepest = Math.Max(steepest, Math.Min(activation.Gamma, Math.Abs(slope.Middle) + slope.Radius));
            }
            product *= steepest * lambda;
            var part = p.Steps(0, t, p.H0, p.C0);
            if (Copies.Taken(kernel, part.Shape, H) is null) continue;
            var jacobian = Jacobians.Over(kernel, part, Jacobians.Start(kernel, p));
            judge.AtMost($"‖∂s_{t}/∂s_0‖", Jacobians.Norm(jacobian.Matrix), product, jacobian.Error.FrobeniusNorm());
        }
        return judge.Verdict;
    }

    static Ball PreActivation(Kernel kernel, Inputs<double> p, double[] before, int t, int u)
    {
        var (C, H) = (p.Shape.C, p.Shape.H);
        var x = Ball.Dot(Balls.Exact(p.Bw[u], kernel.Arithmetic), p.W.AsSpan(u * C, C), p.X.AsSpan(t * C, C), C + H + 2, kernel.Arithmetic);
        return x + Ball.Dot(Balls.Exact(p.Br[u], kernel.Arithmetic), p.R.AsSpan(u * H, H), before, C + H + 2, kernel.Arithmetic);
    }
}
