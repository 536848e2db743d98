namespace Verify;

/// <summary>The derivative of tanh is taken for 1 − y.</summary>
public sealed class ForgetsTheSquare : Faulty<Elman<Tanh>>
{
    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d)
    {
        var a = x.A + r.A;
        var gate = new Gates<Real32>((Real32.One - Real32.Tanh(a)) * d.H, Real32.Zero, Real32.Zero, Real32.Zero);
        return new(gate, gate, default);
    }
}
