using MathNet.Numerics.LinearAlgebra;
namespace Verify;

/// <summary>The basis is made orthogonal again after every step, and the logarithms of what that divides by are added up (Benettin et al. 1980).</summary>
/// <remarks>J_j·Q_{j−1} = Q_j·R_j; exponent i is (1/T)·Σ ln|R_j[i,i]|. Products of many factors would lose all but the first direction to rounding.</remarks>
public sealed class ExponentsByQr : Exponents
{
    public override double[] Of(JacobianChain chain)
    {
        if (chain.Steps == 0) throw new ArgumentException("chain: expected at least 1 factor; given none.", nameof(chain));
        var basis = Matrix<double>.Build.DenseIdentity(chain.S);
        var sums = new double[chain.S];
        foreach (var factor in chain.Factors)
        {
            var qr = (Spectrum.Of(factor, chain.S) * basis).QR();
            for (int i = 0; i < chain.S; i++) sums[i] += Math.Log(Math.Abs(qr.R[i, i]));
            basis = qr.Q;
        }
        return sums.Map(sum => sum / chain.Steps);
    }
}
