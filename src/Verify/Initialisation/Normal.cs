namespace Verify;

/// <summary>Weights drawn from a normal distribution of mean 0.</summary>
public abstract class Normal : Initialiser
{
    public override double Range(int fanIn, int fanOut) => double.PositiveInfinity;
    protected override double[] Run(int rows, int columns, int seed) => Noise.Normal(rows * columns, seed).Map(v => v * Math.Sqrt(Variance(columns, rows)));
}
