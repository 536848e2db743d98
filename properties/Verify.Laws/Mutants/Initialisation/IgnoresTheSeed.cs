namespace Verify;

/// <summary>The same weights whatever the seed, so that gates and layers of one size begin alike.</summary>
public sealed class IgnoresTheSeed : Initialiser, IMutant
{
    readonly LeCunNormal honest = new();
    public override double Variance(int fanIn, int fanOut) => honest.Variance(fanIn, fanOut);
    public override double Range(int fanIn, int fanOut) => honest.Range(fanIn, fanOut);
    protected override double[] Run(int rows, int columns, int seed) => honest.Draw(rows, columns, 1);
}
