namespace Verify;

/// <summary>Weights are scaled by the variance instead of its root.</summary>
public sealed class ForgetsTheRoot : Initialiser, IMutant
{
    public override double Variance(int fanIn, int fanOut) => 2.0 / fanIn;
    public override double Range(int fanIn, int fanOut) => double.PositiveInfinity;
    protected override double[] Run(int rows, int columns, int seed) => Noise.Normal(rows * columns, seed).Map(v => v * Variance(columns, rows));
}
