namespace Verify;

/// <summary>Zero, but for one weight; how large that is does not matter.</summary>
public sealed class LeavesOneWeight : Initialiser, IMutant
{
    public override double Variance(int fanIn, int fanOut) => 0;
    public override double Range(int fanIn, int fanOut) => 0;
    protected override double[] Run(int rows, int columns, int seed) => [1e-3, .. new double[rows * columns - 1]];
}
