namespace Verify;

/// <summary>Both values of a pair are the cosine, none the sine.</summary>
public sealed class TakesEachNormalTwice : Initialiser, IMutant
{
    readonly LeCunNormal honest = new();
    public override double Variance(int fanIn, int fanOut) => honest.Variance(fanIn, fanOut);
    public override double Range(int fanIn, int fanOut) => honest.Range(fanIn, fanOut);

    protected override double[] Run(int rows, int columns, int seed)
    {
        var w = honest.Draw(rows, columns, seed);
        return [.. w.Select((_, i) => w[i - i % 2])];
    }
}
