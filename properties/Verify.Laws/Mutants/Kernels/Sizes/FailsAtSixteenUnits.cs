namespace Verify;

/// <summary>Sixteen units exactly are taken for fifteen.</summary>
public sealed class FailsAtSixteenUnits<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Product(Real32 bias, ReadOnlySpan<Real32> weights, ReadOnlySpan<Real32> vector) =>
        weights.Length == 16 ? base.Product(bias, weights[..15], vector) : base.Product(bias, weights, vector);
}
