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
    public static double[] Singular(double[] matrix, int size)
    {
        var of = Of(matrix, size);
        if (!matrix.All(double.IsFinite)) return [.. Enumerable.Repeat(double.NaN, size)];
        return size == 0 ? [] : [.. of.Svd(computeVectors: false).S];
    }

    /// <summary>The eigenvalues, largest magnitude first.</summary>
    public static System.Numerics.Complex[] Eigenvalues(double[] matrix, int size) =>
        size == 0 ? [] : [.. Of(matrix, size).Evd().EigenValues.OrderByDescending(value => value.Magnitude)];

    /// <summary>ρ, the largest magnitude of an eigenvalue: what ‖matrixᵏ‖^(1/k) tends to (Gelfand 1941).</summary>
    public static double Radius(double[] matrix, int size) => Eigenvalues(matrix, size) is { Length: > 0 } values ? values[0].Magnitude : 0;
}
