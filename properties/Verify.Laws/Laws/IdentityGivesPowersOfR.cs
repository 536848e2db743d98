namespace Verify;

/// <summary>With the identity as activation the Jacobian is a power of the recurrent matrix, whatever the inputs.</summary>
public sealed class IdentityGivesPowersOfR : JacobianLaw
{
    public override string Sentence => "With the identity as activation the Jacobian is a power of the recurrent matrix, whatever the inputs.";
    public override string Formula => "σ(a) = a ⇒ ∂s_t/∂s_k = R^(t−k), within the error bound of the chain of products";

    protected override bool Concerns(Kernel subject) => subject.Cell.Type == typeof(Elman<Identity>);

    protected override Verdict Check(Kernel kernel, Inputs<double> p)
    {
        var (steps, H) = (p.Shape.T, p.Shape.H);
        var power = Jacobians.Recurrent(p).Power(steps);
        var seen = Jacobians.Over(kernel, p, Jacobians.Start(kernel, p));
        double own = Jacobians.Recurrent(p).PointwiseAbs().Power(steps).Enumerate().DefaultIfEmpty().Max() * steps * (H + 1) * Arithmetic.Float64.UnitRoundoff;
        var judge = new Judge();
        for (int i = 0; i < H; i++)
            for (int j = 0; j < H; j++)
                judge.Expect($"∂s_{steps}/∂s_0", i * H + j, [H, H], seen.Matrix[i, j], new(power[i, j], seen.Error[i, j] + own));
        return judge.Verdict;
    }
}
