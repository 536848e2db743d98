namespace Verify;

/// <summary>In a batch of more than sixteen sequences the seventeenth starts from the state of the first.</summary>
public sealed class SharesTheStateOverSixteenSequences<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Hidden(Inputs<Real32> p, Outputs<Real32> y, int t, int n) => base.Hidden(p, y, t, n == 16 && t == 0 ? 0 : n);
}
