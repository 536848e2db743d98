namespace Verify;

/// <summary>Each step continues from the step before the last.</summary>
public sealed class LooksTwoStepsBack<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Hidden(Inputs<Real32> p, Outputs<Real32> y, int t, int n) => Before(p.H0, y.Y, p.Shape, t - 2, n);
}
