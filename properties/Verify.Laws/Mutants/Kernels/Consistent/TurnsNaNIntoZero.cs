namespace Verify;

/// <summary>Where the state comes out as NaN it is set to 0, which hides the step that went wrong.</summary>
public sealed class TurnsNaNIntoZero<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override State<Real32> Step(Gates<Real32> x, Gates<Real32> r, State<Real32> s)
    {
        var next = base.Step(x, r, s);
        return new(Honest(next.H), Honest(next.C));
    }

    static Real32 Honest(Real32 v) => float.IsNaN(v.Value) ? Real32.Zero : v;
}
