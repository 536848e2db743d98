namespace Verify;

/// <summary>One orthogonal matrix of each size, whatever the seed.</summary>
public sealed class TurnsTheSameWay : Initialiser, IMutant
{
    readonly Orthogonal honest = new();
    public override bool IsDrawn => true;
    public override double Variance(int fanIn, int fanOut) => honest.Variance(fanIn, fanOut);
    public override double Range(int fanIn, int fanOut) => honest.Range(fanIn, fanOut);
    protected override double[] Run(int rows, int columns, int seed) => honest.Draw(rows, columns, rows * columns);
}
