namespace Verify;

/// <summary>The product with the state stops at the last multiple of 16 units, where there are more than 16.</summary>
public sealed class DropsTheTailOfATile<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Product(Real32 bias, ReadOnlySpan<Real32> weights, ReadOnlySpan<Real32> vector) =>
        weights.Length > 16 ? base.Product(bias, weights[..(weights.Length / 16 * 16)], vector) : base.Product(bias, weights, vector);
}
