namespace Verify;

/// <summary>Products take their factors with 7 bits after the point, as bfloat16 does.</summary>
public sealed class RoundsFactorsToBFloat16<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Product(Real32 bias, ReadOnlySpan<Real32> weights, ReadOnlySpan<Real32> vector)
    {
        var sum = bias;
        for (int k = 0; k < weights.Length; k++) sum += Bits.Keep(weights[k], 7) * Bits.Keep(vector[k], 7);
        return sum;
    }
}
