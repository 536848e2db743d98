namespace Verify;

/// <summary>A matrix of one row, a layer of one unit, is left at 0.</summary>
public sealed class LeavesALoneRowAtZero : Initialiser, IMutant
{
    readonly XavierUniform honest = new();
    public override double Variance(int fanIn, int fanOut) => honest.Variance(fanIn, fanOut);
    public override double Range(int fanIn, int fanOut) => honest.Range(fanIn, fanOut);
    protected override double[] Run(int rows, int columns, int seed) => rows == 1 ? new double[columns] : honest.Draw(rows, columns, seed);
}
