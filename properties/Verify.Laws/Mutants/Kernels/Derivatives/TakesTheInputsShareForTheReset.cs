namespace Verify;

/// <summary>The reset gate's gradient is multiplied by W·x instead of R·h.</summary>
public sealed class TakesTheInputsShareForTheReset : Faulty<Gru>
{
    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d)
    {
        var (reset, update) = (Logistic.Value(x.A + r.A), Logistic.Value(x.B + r.B));
        var candidate = Real32.Tanh(x.C + reset * r.C);
        var dn = d.H * (Real32.One - update) * (Real32.One - candidate * candidate);
        var dr = dn * x.C * reset * (Real32.One - reset);
        var dz = d.H * (s.H - candidate) * update * (Real32.One - update);
        return new(new(dr, dz, dn, Real32.Zero), new(dr, dz, dn * reset, Real32.Zero), new(d.H * update, Real32.Zero));
    }
}
