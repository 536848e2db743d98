namespace Verify;

/// <summary>The terms of ∂L/∂R, one for each loss t and each use k ≤ t of the recurrent weights; steps are counted from 0.</summary>
/// <param name="Shape">T, N, C and H.</param> <param name="GateCount">G</param>
/// <param name="Gates">[T] of [T,N,G·H]: ∂L_t/∂(R·h_{k−1} + bR) at step k, for the loss of step t alone.</param>
/// <param name="Before">[T,N,H]: h_{k−1}.</param>
public sealed record LagTerms(Shape Shape, int GateCount, double[][] Gates, double[] Before)
{
    /// <summary>[G·H,H] the term of loss <paramref name="t"/> through step <paramref name="k"/>: gates ⊗ h_{k−1}, summed over the sequences; 0 for k &gt; t.</summary>
    public double[] Term(int t, int k)
    {
        var (_, N, _, H) = Shape;
        int rows = GateCount * H;
        var term = new double[rows * H];
        if (k > t) return term;
        for (int n = 0; n < N; n++)
            for (int row = 0; row < rows; row++)
                for (int j = 0; j < H; j++) term[row * H + j] += Gates[t][(k * N + n) * rows + row] * Before[(k * N + n) * H + j];
        return term;
    }

    /// <summary>[G·H,H] Σ_t term(t, t − lag): what reaches the weights over exactly this many steps.</summary>
    public double[] ByLag(int lag) => Sum(Enumerable.Range(0, Shape.T).Where(t => t >= lag).Select(t => Term(t, t - lag)));

    /// <summary>[G·H,H] all of it, ∂L/∂R.</summary>
    public double[] Total() => Sum(Enumerable.Range(0, Shape.T).Select(ByLag));

    /// <summary>‖ByLag(lag)‖ (Frobenius) for each lag from 0 to T − 1.</summary>
    public double[] Norms() => [.. Enumerable.Range(0, Shape.T).Select(lag => Verify.Norms.Euclidean<double>(ByLag(lag)).Value)];

    double[] Sum(IEnumerable<double[]> terms)
    {
        var sum = new double[GateCount * Shape.H * Shape.H];
        foreach (var term in terms)
            for (int i = 0; i < sum.Length; i++) sum[i] += term[i];
        return sum;
    }
}
