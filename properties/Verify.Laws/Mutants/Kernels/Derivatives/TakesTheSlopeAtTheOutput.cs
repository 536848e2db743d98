namespace Verify;

/// <summary>σ′ is taken at the output instead of the pre-activation.</summary>
public sealed class TakesTheSlopeAtTheOutput<TActivation> : Faulty<Elman<TActivation>> where TActivation : struct, IActivation
{
    public override string? Equivalent => typeof(TActivation) == typeof(Relu) || typeof(TActivation) == typeof(LeakyRelu) || typeof(TActivation) == typeof(Identity)
    ? "the slope depends on the sign alone, and the output has the sign of the input" : null;

    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d)
    {
        var a = x.A + r.A;
        var gate = new Gates<Real32>(TActivation.Slope(TActivation.Value(a)) * d.H, Real32.Zero, Real32.Zero, Real32.Zero);
        return new(gate, gate, default);
    }
}
