namespace Verify;

/// <summary>The gradient is multiplied by σ instead of σ′.</summary>
public sealed class TakesTheValueForTheSlope<TActivation> : Faulty<Elman<TActivation>> where TActivation : struct, IActivation
{
    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d)
    {
        var a = x.A + r.A;
        var gate = new Gates<Real32>(TActivation.Value(a) * d.H, Real32.Zero, Real32.Zero, Real32.Zero);
        return new(gate, gate, default);
    }
}
