namespace Verify;

/// <summary>Weight i is drawn with seed + i: the next seed draws the same weights, moved by one.</summary>
public sealed class MovesTheDrawByTheSeed : Initialiser, IMutant
{
    readonly LeCunUniform honest = new();
    public override double Variance(int fanIn, int fanOut) => honest.Variance(fanIn, fanOut);
    public override double Range(int fanIn, int fanOut) => honest.Range(fanIn, fanOut);

    protected override double[] Run(int rows, int columns, int seed) =>
        [.. Enumerable.Range(0, rows * columns).Select(i => honest.Draw(1, 1, unchecked(seed + i))[0] / Math.Sqrt(columns))];
}
