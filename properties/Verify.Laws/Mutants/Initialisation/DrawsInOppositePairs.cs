namespace Verify;

/// <summary>Every second value is the negative of the one before: mean 0 by force.</summary>
public sealed class DrawsInOppositePairs : Initialiser, IMutant
{
    readonly HeNormal honest = new();
    public override double Variance(int fanIn, int fanOut) => honest.Variance(fanIn, fanOut);
    public override double Range(int fanIn, int fanOut) => honest.Range(fanIn, fanOut);

    protected override double[] Run(int rows, int columns, int seed)
    {
        var w = honest.Draw(rows, columns, seed);
        return [.. w.Select((_, i) => i % 2 == 0 ? w[i] : -w[i - 1])];
    }
}
