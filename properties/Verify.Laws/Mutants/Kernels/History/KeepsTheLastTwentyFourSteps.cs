namespace Verify;

/// <summary>Only the last twenty-four steps are computed from a state, the others start from zero.</summary>
public sealed class KeepsTheLastTwentyFourSteps<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Hidden(Inputs<Real32> p, Outputs<Real32> y, int t, int n) => t > 0 && t == p.Shape.T - 24 ? new Real32[p.Shape.H] : base.Hidden(p, y, t, n);
}
