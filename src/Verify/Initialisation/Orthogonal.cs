namespace Verify;

/// <summary>Orthonormal rows, or columns where there are more rows: λ = 1 in every direction (Saxe, McClelland and Ganguli 2014).</summary>
/// <remarks>A normal draw made orthonormal by Gram and Schmidt, twice over, which leaves errors of a few roundings (Giraud et al. 2005).</remarks>
public sealed class Orthogonal : Initialiser
{
    public override double Variance(int fanIn, int fanOut) => double.NaN;
    public override bool IsDrawn => true;
    public override bool IsContinuous => true;
    public override double Range(int fanIn, int fanOut) => 1 + Math.Max(fanIn, fanOut) * Arithmetic.Float64.UnitRoundoff;

    protected override double[] Run(int rows, int columns, int seed)
    {
        if (rows > columns) return Tensor.Transpose<double>(Run(columns, rows, seed), columns, rows);
        var matrix = Noise.Normal(rows * columns, seed);
        for (int row = 0; row < rows; row++)
        {
            var mine = matrix.AsSpan(row * columns, columns);
            for (int pass = 0; pass < 2; pass++)
                for (int other = 0; other < row; other++)
                {
                    var away = matrix.AsSpan(other * columns, columns);
                    double along = Products.Of(mine, away).Sum;
                    for (int k = 0; k < columns; k++) mine[k] -= along * away[k];
                }
            double norm = Math.Sqrt(Products.Of(mine, mine).Sum);
            for (int k = 0; k < columns; k++) mine[k] /= norm;
        }
        return matrix;
    }
}
