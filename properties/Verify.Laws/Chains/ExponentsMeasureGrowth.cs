namespace Verify;

/// <summary>The first exponent is the growth of the first unit vector, and all exponents together are the growth of volume.</summary>
public sealed class ExponentsMeasureGrowth : Law<Exponents>
{
    public override string Sentence => "The first exponent is the growth of the first unit vector, and all exponents together are the growth of volume.";
    public override string Formula => "T·ℓ_1 = ln‖J_T·…·J_1·e_1‖; T·Σℓ_i = Σ ln|det J_j|; drawn factors, each within ½ of an orthogonal matrix";

    protected override Verdict Check(Exponents exponents, Problem problem)
    {
        int S = Math.Min(problem.Shape.H, 5), steps = Math.Clamp(problem.Shape.T, 1, 12);
        double u = Arithmetic.Float64.UnitRoundoff;
        var factors = new double[steps][];
        for (int j = 0; j < steps; j++)
        {
            factors[j] = (problem with { Shape = new(1, 1, 1, S), Seed = unchecked(problem.Seed + 31 * j), Regime = Regime.Isometric }).Inputs(Cell.Of<Elman<Identity>>()).R;
            var noise = problem.Draw($"noise {j}", S * S, 0.5 / S);
            for (int i = 0; i < S * S; i++) factors[j][i] += noise[i];
        }
        var seen = exponents.Of(new(S, factors));
        var (vector, grown, volume, slack) = (new double[S], 1.0, 0.0, 0.0);
        vector[0] = 1;
        foreach (var factor in factors)
        {
            vector = [.. Enumerable.Range(0, S).Select(i => Enumerable.Range(0, S).Sum(k => factor[i * S + k] * vector[k]))];
            grown *= Spectrum.Norm(factor, S);
            volume += Math.Log(Math.Abs(Spectrum.Of(factor, S).Determinant()));
            slack += 8 * S * S * S * u * Spectrum.Norm(factor, S) / Spectrum.Least(factor, S);
        }
        double length = Norms.Euclidean<double>(vector).Value, along = steps * 8 * S * S * u * grown / length;
        var judge = new Judge();
        judge.Expect("T·ℓ_1", 0, [1], steps * seen[0], new(Math.Log(length), along + 4 * u * steps * (1 + Math.Abs(Math.Log(length)))));
        judge.Expect("T·Σℓ", 0, [1], steps * seen.Sum(), new(volume, slack + 4 * u * steps * S * (1 + Math.Abs(volume))));
        return judge.Verdict;
    }
}
