namespace Verify;

/// <summary>Products are added up in half precision.</summary>
public sealed class AddsInHalf<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Product(Real32 bias, ReadOnlySpan<Real32> weights, ReadOnlySpan<Real32> vector)
    {
        var sum = (Half)bias.Value;
        for (int k = 0; k < weights.Length; k++) sum += (Half)(weights[k] * vector[k]).Value;
        return (float)sum;
    }
}
