namespace Verify;

/// <summary>The factor σ′ is applied twice.</summary>
public sealed class SquaresTheSlope<TActivation> : Faulty<Elman<TActivation>> where TActivation : struct, IActivation
{
    public override string? Equivalent => typeof(TActivation) == typeof(Identity) || typeof(TActivation) == typeof(Relu) ? "the slope is 0 or 1, which are their own squares" : null;

    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d)
    {
        var a = x.A + r.A;
        var gate = new Gates<Real32>(TActivation.Slope(a) * TActivation.Slope(a) * d.H, Real32.Zero, Real32.Zero, Real32.Zero);
        return new(gate, gate, default);
    }
}
