namespace Verify;

/// <summary>No gradient reaches the output of the step before but through the recurrent product.</summary>
public sealed class DropsTheDirectPath<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => typeof(TCell) == typeof(Gru) ? null : "the output before enters through the recurrent product only";

    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d)
    {
        var pull = base.Back(x, r, s, d);
        return pull with { S = pull.S with { H = Real32.Zero } };
    }
}
