namespace Verify;

/// <summary>Where there are no steps the final state is not written.</summary>
public sealed class LeavesTheFinalStateUnwrittenWithoutSteps<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Finish(Inputs<Real32> p, Outputs<Real32> y)
    {
        if (p.Shape.T > 0) base.Finish(p, y);
    }
}
