namespace Verify;

/// <summary>Each draw goes on where the last one ended, so that the same seed gives other weights the second time.</summary>
public sealed class RemembersTheLastDraw : Initialiser, IMutant
{
    readonly LeCunNormal honest = new();
    int draws;
    public override double Variance(int fanIn, int fanOut) => honest.Variance(fanIn, fanOut);
    public override double Range(int fanIn, int fanOut) => honest.Range(fanIn, fanOut);
    protected override double[] Run(int rows, int columns, int seed) => honest.Draw(rows, columns, unchecked(seed + Interlocked.Increment(ref draws)));
}
