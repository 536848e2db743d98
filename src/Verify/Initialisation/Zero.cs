namespace Verify;

/// <summary>All weights 0: no gradient passes, and no unit ever differs from another.</summary>
public sealed class Zero : Initialiser
{
    public override double Variance(int fanIn, int fanOut) => 0;
    public override double Range(int fanIn, int fanOut) => 0;
    protected override double[] Run(int rows, int columns, int seed) => new double[rows * columns];
}
