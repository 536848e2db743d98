namespace Verify;

/// <summary>The product with the state stops after 1024 units.</summary>
public sealed class FailsOverAThousandUnits<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Product(Real32 bias, ReadOnlySpan<Real32> weights, ReadOnlySpan<Real32> vector) =>
        weights.Length > 1024 ? base.Product(bias, weights[..1024], vector) : base.Product(bias, weights, vector);
}
