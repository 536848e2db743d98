namespace Verify;

/// <summary>The product with the state stops after 96 units where there are more than that, up to 1024.</summary>
public sealed class FailsOverAHundredUnits<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Product(Real32 bias, ReadOnlySpan<Real32> weights, ReadOnlySpan<Real32> vector) =>
        weights.Length is > 100 and <= 1024 ? base.Product(bias, weights[..96], vector) : base.Product(bias, weights, vector);
}
