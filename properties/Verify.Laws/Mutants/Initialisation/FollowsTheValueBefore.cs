namespace Verify;

/// <summary>Each value is half the one before and the rest noise: the variance is right, and neighbours are alike.</summary>
public sealed class FollowsTheValueBefore : Initialiser, IMutant
{
    readonly LeCunNormal honest = new();
    public override double Variance(int fanIn, int fanOut) => honest.Variance(fanIn, fanOut);
    public override double Range(int fanIn, int fanOut) => honest.Range(fanIn, fanOut);

    protected override double[] Run(int rows, int columns, int seed)
    {
        var w = honest.Draw(rows, columns, seed);
        for (int i = 1; i < w.Length; i++) w[i] = w[i - 1] / 2 + Math.Sqrt(0.75) * w[i];
        return w;
    }
}
