using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>The matrix products of a recurrent layer over many steps at once, each one launch. Matrices are row-major.</summary>
sealed class TiledProducts<T, TCare>(Session session, DeviceMemory memory) where T : unmanaged, IReal<T> where TCare : struct, ICare
{
    readonly ProductPrograms<T, TCare> programs = session.Get(accelerator => new ProductPrograms<T, TCare>(accelerator));
    ArrayView<T>? zero;

    /// <summary>One value 0, which a sum may begin with.</summary>
    ArrayView<T> Zero => zero ??= memory.Zeros<T>(1);

    /// <summary>to[i,row] = bias[row] + Σ_k vectors[i,k]·matrix[row,k].</summary>
    public void Apply(ArrayView<T> matrix, ArrayView<T> bias, ArrayView<T> vectors, ArrayView<T> to, int count, int rows, int length) =>
        Launch(vectors, matrix, bias, to, new(count, rows, length, leftRow: length, leftTerm: 1, rightColumn: length, rightTerm: 1, startRow: 0, startColumn: 1));

    /// <summary>to[i,k] = Σ_row gates[i,row]·matrix[row,k], or that added to what is there.</summary>
    public void ApplyTransposed(ArrayView<T> matrix, ArrayView<T> gates, ArrayView<T> to, int count, int rows, int length, bool adds = false) =>
        Launch(gates, matrix, adds ? to : Zero, to, new(count, length, rows, leftRow: rows, leftTerm: 1, rightColumn: 1, rightTerm: length, startRow: adds ? length : 0, startColumn: adds ? 1 : 0));

    /// <summary>to[row,k] = Σ_i gates[i,row]·vectors[i,k], or that added to what is there.</summary>
    public void Correlate(ArrayView<T> gates, ArrayView<T> vectors, ArrayView<T> to, int count, int rows, int length, bool adds = false) =>
        Launch(gates, vectors, adds ? to : Zero, to, new(rows, length, count, leftRow: 1, leftTerm: rows, rightColumn: 1, rightTerm: length, startRow: adds ? length : 0, startColumn: adds ? 1 : 0));

    void Launch(ArrayView<T> left, ArrayView<T> right, ArrayView<T> start, ArrayView<T> to, ProductSizes size)
    {
        // Smaller squares where the device has smaller groups, or where a half would still reach from edge to edge.
        int along = ProductPrograms<T, TCare>.MostAlong;
        while (along > 4 && (along * along > session.Accelerator.MaxNumThreadsPerGroup || 2 * along >= Math.Min(size.M, size.N))) along /= 2;
        int edge = 4 * along;
        programs.Multiply(new(new Index2D((size.M + edge - 1) / edge * ((size.N + edge - 1) / edge), 1), new Index2D(along, along)), left, right, start, to, size);
    }
}
