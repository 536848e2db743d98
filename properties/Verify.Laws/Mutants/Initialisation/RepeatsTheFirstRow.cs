namespace Verify;

/// <summary>The third row is the first one once more.</summary>
public sealed class RepeatsTheFirstRow : Initialiser, IMutant
{
    readonly LeCunUniform honest = new();
    public override double Variance(int fanIn, int fanOut) => honest.Variance(fanIn, fanOut);
    public override double Range(int fanIn, int fanOut) => honest.Range(fanIn, fanOut);

    protected override double[] Run(int rows, int columns, int seed)
    {
        var w = honest.Draw(rows, columns, seed);
        if (rows > 2) Array.Copy(w, 0, w, 2 * columns, columns);
        return w;
    }
}
