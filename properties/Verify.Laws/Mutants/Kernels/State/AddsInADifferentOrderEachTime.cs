namespace Verify;

/// <summary>Sums run from either end, now and then, declared as deterministic.</summary>
public sealed class AddsInADifferentOrderEachTime<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Product(Real32 bias, ReadOnlySpan<Real32> weights, ReadOnlySpan<Real32> vector)
    {
        if (++calls % 7 != 0) return base.Product(bias, weights, vector);
        var sum = Real32.Zero;
        for (int k = weights.Length - 1; k >= 0; k--) sum += weights[k] * vector[k];
        return sum + bias;
    }

    [ThreadStatic] static int calls;
}
