namespace Verify;

/// <summary>The one-step Jacobians along a path, and their products.</summary>
/// <remarks>State 0 is the one before the first step, state t the one after t steps: ∂s_t/∂s_k = J_t · … · J_{k+1}, J_j = ∂s_j/∂s_{j−1}.</remarks>
/// <param name="S">The size of the state: H, or 2H for (h, c).</param>
/// <param name="Factors">[T] of [S,S]: ∂s_j/∂s_{j−1} for j = 1 … T.</param>
public sealed record JacobianChain(int S, double[][] Factors)
{
    /// <summary>T</summary>
    public int Steps => Factors.Length;

    /// <summary>[S,S] ∂s_t/∂s_k for T ≥ t ≥ k ≥ 0; the identity where t = k. Costs (t − k)·S³ products.</summary>
    /// <exception cref="ArgumentOutOfRangeException">t or k is out of that range.</exception>
    public double[] Between(int t, int k)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        ArgumentOutOfRangeException.ThrowIfLessThan(t, k);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(t, Steps);
        var product = Identity();
        for (int j = k; j < t; j++) product = Product(Factors[j], product);
        return product;
    }

    /// <summary>∂s_t/∂s_k for k = t, t − 1, … 0, each from the one before: T·S³ products for all of them.</summary>
    public IEnumerable<double[]> BackFrom(int t)
    {
        var product = Identity();
        yield return product;
        for (int j = t - 1; j >= 0; j--) yield return product = Product(product, Factors[j]);
    }

    double[] Identity()
    {
        var identity = new double[S * S];
        for (int i = 0; i < S; i++) identity[i * S + i] = 1;
        return identity;
    }

    double[] Product(double[] left, double[] right)
    {
        var product = new double[S * S];
        for (int i = 0; i < S; i++)
            for (int k = 0; k < S; k++)
                for (int j = 0; j < S; j++) product[i * S + j] += left[i * S + k] * right[k * S + j];
        return product;
    }
}
