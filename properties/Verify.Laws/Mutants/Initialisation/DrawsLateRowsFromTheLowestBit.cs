namespace Verify;

/// <summary>Rows from the tenth on know one bit of the seed.</summary>
public sealed class DrawsLateRowsFromTheLowestBit : Initialiser, IMutant
{
    readonly HeUniform honest = new();
    public override double Variance(int fanIn, int fanOut) => honest.Variance(fanIn, fanOut);
    public override double Range(int fanIn, int fanOut) => honest.Range(fanIn, fanOut);

    protected override double[] Run(int rows, int columns, int seed)
    {
        var (w, late) = (honest.Draw(rows, columns, seed), honest.Draw(rows, columns, seed & 1));
        for (int i = 9 * columns; i < w.Length; i++) w[i] = late[i];
        return w;
    }
}
