namespace Verify;

/// <summary>No trace is handed out, and the gradient of a bias stays zero.</summary>
public sealed class HidesItsTraceAndDropsABiasGradient<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override Trace Trace => Trace.None;

    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.Br ? Real32.Zero : term;
}
