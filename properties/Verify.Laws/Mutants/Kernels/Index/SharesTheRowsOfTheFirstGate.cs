namespace Verify;

/// <summary>Every gate multiplies the state by the rows of the first gate.</summary>
public sealed class SharesTheRowsOfTheFirstGate<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => TCell.GateCount > 1 ? null : "there is one gate only";

    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        var shared = new Real32[p.R.Length];
        for (int k = 0; k < shared.Length; k++) shared[k] = p.R[k % (p.Shape.H * p.Shape.H)];
        base.Forward(p with { R = shared }, y);
    }
}
