namespace Verify;

/// <summary>The gradient of the candidate reaches the recurrent product without the reset.</summary>
public sealed class IgnoresTheResetInTheGradient : Faulty<Gru>
{
    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d)
    {
        var pull = base.Back(x, r, s, d);
        return pull with { R = pull.R with { C = pull.X.C } };
    }
}
