using MathNet.Numerics.LinearAlgebra;
namespace Verify;

/// <summary>Singular values and eigenvalues of row-major matrices, by MathNet.</summary>
/// <remarks>They live beside the laws because the library itself stays free of packages.</remarks>
public static class Spectrum
{
    /// <summary>A square row-major matrix as MathNet's.</summary>
    /// <param name="matrix">[size,size]</param> <param name="size">Rows and columns.</param>
    /// <exception cref="ArgumentException">The number of values is not size².</exception>
    public static Matrix<double> Of(double[] matrix, int size)
    {
        Tensor.Check(matrix, nameof(matrix), "[size,size]", [size, size]);
        return Matrix<double>.Build.Dense(size, size, (i, j) => matrix[i * size + j]);
    }

    /// <summary>‖matrix‖₂, the largest singular value; NaN if a value is not finite.</summary>
    public static double Norm(double[] matrix, int size) => Singular(matrix, size) is { Length: > 0 } values ? values[0] : 0;

    /// <summary>The smallest singular value: how little the matrix can stretch a vector; NaN if a value is not finite.</summary>
    public static double Least(double[] matrix, int size) => Singular(matrix, size) is { Length: > 0 } values ? values[^1] : 0;

    /// <summary>The singular values, largest first; NaN throughout if a value is not finite.</summary>
    public static double[] Singular(double[] matrix, int size) => Singular(Of(matrix, size));

    /// <summary>The singular values of any matrix, largest first; NaN throughout if a value is not finite.</summary>
    /// <remarks>MathNet 5.0 takes singular values below about 1e-15 for 0, whatever the matrix's own size: a product of vanishing Jacobians is brought near 1 first,
    /// by a power of two. Errors are a few u·‖matrix‖₂ per row (Golub and Van Loan 2013, section 8.6).</remarks>
    public static double[] Singular(Matrix<double> matrix)
    {
        int count = Math.Min(matrix.RowCount, matrix.ColumnCount);
        double largest = matrix.Enumerate().Select(Math.Abs).DefaultIfEmpty().Max();
        if (!matrix.Enumerate().All(double.IsFinite)) return [.. Enumerable.Repeat(double.NaN, count)];
        if (largest == 0) return new double[count];
        int power = Math.ILogB(largest);
        return [.. matrix.Map(v => Math.ScaleB(v, -power)).Svd(computeVectors: false).S.Select(s => Math.ScaleB(s, power))];
    }

    /// <summary>The eigenvalues, largest magnitude first.</summary>
    /// <exception cref="ArgumentException">A value is not finite, or the number of values is not size².</exception>
    public static System.Numerics.Complex[] Eigenvalues(double[] matrix, int size)
    {
        var of = Of(matrix, size);
        if (!matrix.All(double.IsFinite)) throw new ArgumentException("matrix: expected finite values.", nameof(matrix));
        double largest = matrix.Select(Math.Abs).DefaultIfEmpty().Max();
        if (largest == 0) return new System.Numerics.Complex[size];
        int power = Math.ILogB(largest);
        return [.. of.Map(v => Math.ScaleB(v, -power)).Evd().EigenValues.Select(v => new System.Numerics.Complex(Math.ScaleB(v.Real, power), Math.ScaleB(v.Imaginary, power))).OrderByDescending(value => value.Magnitude)];
    }

    /// <summary>ρ, the largest magnitude of an eigenvalue: what ‖matrixᵏ‖^(1/k) tends to (Gelfand 1941).</summary>
    public static double Radius(double[] matrix, int size) => Eigenvalues(matrix, size) is { Length: > 0 } values ? values[0].Magnitude : 0;
}
