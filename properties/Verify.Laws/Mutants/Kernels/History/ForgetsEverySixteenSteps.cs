namespace Verify;

/// <summary>The state starts again from h₀ every sixteen steps.</summary>
public sealed class ForgetsEverySixteenSteps<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Hidden(Inputs<Real32> p, Outputs<Real32> y, int t, int n) => Before(p.H0, y.Y, p.Shape, t % 16 == 0 ? -1 : t - 1, n);
}
