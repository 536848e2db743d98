namespace Verify;

/// <summary>No gradient reaches the reset gate.</summary>
public sealed class DropsTheResetGate : Faulty<Gru>
{
    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d)
    {
        var pull = base.Back(x, r, s, d);
        return pull with { X = pull.X with { A = Real32.Zero }, R = pull.R with { A = Real32.Zero } };
    }
}
