namespace Verify;

/// <summary>The basis is made orthonormal again after every step, and the logarithms of what that divides by are added up (Benettin et al. 1980).</summary>
/// <remarks>J_j·Q_{j−1} = Q_j·R_j by Gram and Schmidt, twice over; exponent i is (1/T)·Σ ln R_j[i,i]. Products of many factors would lose all but the first direction to
/// rounding. A direction that a singular factor has brought to 0 stays there, with an exponent of −∞.</remarks>
public sealed class ExponentsByQr : Exponents
{
    public override double[] Of(JacobianChain chain)
    {
        if (chain.Steps == 0) throw new ArgumentException("chain: expected at least 1 factor; given none.", nameof(chain));
        int S = chain.S;
        var (basis, sums) = (new double[S][], new double[S]);
        for (int i = 0; i < S; i++) (basis[i] = new double[S])[i] = 1;
        foreach (var factor in chain.Factors)
            for (int i = 0; i < S; i++)
            {
                var column = new double[S];
                for (int row = 0; row < S; row++) column[row] = Products.Of(factor.AsSpan(row * S, S), basis[i]).Sum;
                for (int pass = 0; pass < 2; pass++)
                    for (int other = 0; other < i; other++)
                    {
                        double along = Products.Of(column, basis[other]).Sum;
                        for (int row = 0; row < S; row++) column[row] -= along * basis[other][row];
                    }
                double length = Norms.Euclidean<double>(column).Value;
                sums[i] += Math.Log(length);
                basis[i] = column.Map(v => length > 0 ? v / length : 0);
            }
        return sums.Map(sum => sum / chain.Steps);
    }
}
