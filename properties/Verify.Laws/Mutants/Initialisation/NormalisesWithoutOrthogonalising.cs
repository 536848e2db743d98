namespace Verify;

/// <summary>Rows of length 1 that are not orthogonal: λ is well above 1.</summary>
public sealed class NormalisesWithoutOrthogonalising : Initialiser, IMutant
{
    public override double Variance(int fanIn, int fanOut) => double.NaN;
    public override double Range(int fanIn, int fanOut) => 1;

    protected override double[] Run(int rows, int columns, int seed)
    {
        var matrix = Noise.Normal(rows * columns, seed);
        for (int row = 0; row < rows; row++)
        {
            double norm = Norms.Euclidean<double>(matrix[(row * columns)..((row + 1) * columns)]).Value;
            for (int k = 0; k < columns; k++) matrix[row * columns + k] /= norm;
        }
        return matrix;
    }
}
