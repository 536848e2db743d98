namespace Verify;

/// <summary>No trace is handed out, and no gradient reaches the step before.</summary>
public sealed class HidesItsTraceAndForgetsTheCarry<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override Trace Trace => Trace.None;

    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.Carry ? Real32.Zero : term;
}
