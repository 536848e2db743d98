namespace Verify;

/// <summary>Every step's factor is decomposed by itself instead of along the basis carried to it.</summary>
public sealed class ForgetsTheBasis : Exponents, IMutant
{
    public override double[] Of(JacobianChain chain)
    {
        var sums = new double[chain.S];
        foreach (var factor in chain.Factors)
        {
            var r = Spectrum.Of(factor, chain.S).QR().R;
            for (int i = 0; i < chain.S; i++) sums[i] += Math.Log(Math.Abs(r[i, i])) / chain.Steps;
        }
        return sums;
    }
}
