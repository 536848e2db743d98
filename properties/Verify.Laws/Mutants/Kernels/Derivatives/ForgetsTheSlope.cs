namespace Verify;

/// <summary>The gradient passes the activation unchanged.</summary>
public sealed class ForgetsTheSlope<TActivation> : Faulty<Elman<TActivation>> where TActivation : struct, IActivation
{
    public override string? Equivalent => typeof(TActivation) == typeof(Identity) ? "the slope is 1 everywhere" : null;

    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d)
    {
        var a = x.A + r.A;
        var gate = new Gates<Real32>(Real32.One * d.H, Real32.Zero, Real32.Zero, Real32.Zero);
        return new(gate, gate, default);
    }
}
