namespace Verify;

/// <summary>Sums end after 32 terms.</summary>
public sealed class ReadsOneWarpOnly<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Product(Real32 bias, ReadOnlySpan<Real32> weights, ReadOnlySpan<Real32> vector) =>
        weights.Length > 32 ? base.Product(bias, weights[..32], vector) : base.Product(bias, weights, vector);
}
