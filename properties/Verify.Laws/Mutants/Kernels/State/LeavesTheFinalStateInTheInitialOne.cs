namespace Verify;

/// <summary>h₀ is overwritten with the final output.</summary>
public sealed class LeavesTheFinalStateInTheInitialOne<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        base.Forward(p, y);
        y.Hn.CopyTo(p.H0, 0);
    }
}
