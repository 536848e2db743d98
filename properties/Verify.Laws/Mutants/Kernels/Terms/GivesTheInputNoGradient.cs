namespace Verify;

/// <summary>dX is zero.</summary>
public sealed class GivesTheInputNoGradient<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.X ? Real32.Zero : term;
}
