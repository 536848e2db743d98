namespace Verify;

/// <summary>Seeds that agree in their low sixteen bits draw the same weights.</summary>
public sealed class TakesSixteenBitsOfTheSeed : Initialiser, IMutant
{
    readonly XavierNormal honest = new();
    public override double Variance(int fanIn, int fanOut) => honest.Variance(fanIn, fanOut);
    public override double Range(int fanIn, int fanOut) => honest.Range(fanIn, fanOut);
    protected override double[] Run(int rows, int columns, int seed) => honest.Draw(rows, columns, seed & 0xFFFF);
}
