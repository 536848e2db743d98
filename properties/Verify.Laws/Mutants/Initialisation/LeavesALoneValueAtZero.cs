namespace Verify;

/// <summary>Values are made in pairs, and the last one of an odd number is left at 0.</summary>
public sealed class LeavesALoneValueAtZero : Initialiser, IMutant
{
    readonly XavierUniform honest = new();
    public override double Variance(int fanIn, int fanOut) => honest.Variance(fanIn, fanOut);
    public override double Range(int fanIn, int fanOut) => honest.Range(fanIn, fanOut);

    protected override double[] Run(int rows, int columns, int seed)
    {
        var w = honest.Draw(rows, columns, seed);
        if (w.Length % 2 == 1) w[^1] = 0;
        return w;
    }
}
