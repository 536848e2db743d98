namespace Verify;

/// <summary>The slope of ReLU at exactly 0 is taken as 1.</summary>
public sealed class TakesOneForTheSlopeAtZero : Faulty<Elman<Relu>>
{
    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d)
    {
        if ((x.A + r.A).Value != 0) return base.Back(x, r, s, d);
        var gate = new Gates<Real32>(d.H, Real32.Zero, Real32.Zero, Real32.Zero);
        return new(gate, gate, default);
    }
}
