namespace Verify;

/// <summary>Weights drawn uniformly from ±√(3·variance).</summary>
public abstract class Uniform : Initialiser
{
    public override double Range(int fanIn, int fanOut) => Math.Sqrt(3 * Variance(fanIn, fanOut));
    protected override double[] Run(int rows, int columns, int seed) => Noise.Uniform(rows * columns, seed).Map(v => (2 * v - 1) * Range(columns, rows));
}
