namespace Verify;

/// <summary>A GRU whose update gate is 1 carries its state unchanged, and its gradient too.</summary>
public sealed class AnUpdateGateOfOneCarriesTheState : JacobianLaw
{
    public override string Sentence => "A GRU whose update gate is 1 carries its state unchanged, and its gradient too.";
    public override string Formula => "z = 1 ⇒ h_t = h_0 and ∂h_t/∂h_0 = 1, whatever the other gates, within the error bounds";

    protected override bool Concerns(Kernel subject) => subject.Cell.Type == typeof(Gru);

    protected override Verdict Check(Kernel kernel, Inputs<double> p)
    {
        int H = p.Shape.H;
        var (bw, r) = ((double[])p.Bw.Clone(), (double[])p.R.Clone());
        Array.Fill(bw, 1000, H, H);
        Array.Clear(r, H * H, H * H);
        var shut = p with { Bw = bw, R = r };
        var (y, allowed) = (Copies.Forward(kernel, shut), Balls.Forward(kernel, shut));
        var seen = Jacobians.Over(kernel, shut, Jacobians.Start(kernel, shut));
        var judge = new Judge();
        for (int u = 0; u < H; u++) judge.Expect("h_t", u, [H], y.Hn[u], Around(p.H0[u], 2 * allowed.Hn[u].Radius));
        for (int i = 0; i < H; i++)
            for (int j = 0; j < H; j++) judge.Expect("∂h_t/∂h_0", i * H + j, [H, H], seen.Matrix[i, j], Around(i == j ? 1 : 0, seen.Error[i, j]));
        return judge.Verdict;

        static Ball Around(double middle, double radius) => new(middle, double.IsFinite(radius) ? radius : double.PositiveInfinity);
    }
}
