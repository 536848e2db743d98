namespace Verify;

/// <summary>Step 256 begins with the initial output, as if a sequence ended there.</summary>
public sealed class StartsAnewAfterTwoHundredAndFiftySixSteps<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Hidden(Inputs<Real32> p, Outputs<Real32> y, int t, int n) => Before(p.H0, y.Y, p.Shape, t == 256 ? -1 : t - 1, n);
}
