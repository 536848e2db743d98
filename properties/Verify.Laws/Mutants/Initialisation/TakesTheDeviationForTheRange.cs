namespace Verify;

/// <summary>Uniform weights are drawn from ±σ instead of ±√3·σ: their variance is a third of what it should be.</summary>
public sealed class TakesTheDeviationForTheRange : Initialiser, IMutant
{
    public override double Variance(int fanIn, int fanOut) => 2.0 / (fanIn + fanOut);
    public override double Range(int fanIn, int fanOut) => Math.Sqrt(3 * Variance(fanIn, fanOut));
    protected override double[] Run(int rows, int columns, int seed) => Noise.Uniform(rows * columns, seed).Map(v => (2 * v - 1) * Math.Sqrt(Variance(columns, rows)));
}
