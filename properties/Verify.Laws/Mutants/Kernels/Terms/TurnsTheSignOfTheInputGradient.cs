namespace Verify;

/// <summary>dX has the wrong sign.</summary>
public sealed class TurnsTheSignOfTheInputGradient<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.X ? -term : term;
}
