using ILGPU;
namespace Verify;

/// <summary>A tile of both operands of a product: eight terms of a square's rows and columns, on their way from global to shared memory, and the square's way out.</summary>
/// <remarks>Four values that lie side by side come in one load where every line begins at a whole quad; a tail comes value by value, and zeros stand for what is beyond.</remarks>
static class ProductTile
{
    /// <summary>Terms in a tile.</summary>
    public const int Depth = 8;

    /// <summary>Load number i of a tile: four terms of a row or column where terms lie side by side, else four rows or columns of a term.</summary>
    public static Quad<T> Take<T, TCare>(ArrayView<T> left, ArrayView<T> right, int m0, int n0, int k0, int along, int i, ProductSizes size)
        where T : unmanaged, IReal<T> where TCare : struct, ICare
    {
        int half = along * Depth;
        return i < half ? Take<T, TCare>(left, m0, size.M, size.LeftRow, size.LeftTerm, k0, size.K, along, i) : Take<T, TCare>(right, n0, size.N, size.RightColumn, size.RightTerm, k0, size.K, along, i - half);
    }

    static Quad<T> Take<T, TCare>(ArrayView<T> matrix, int first, int count, int stride, int termStride, int k0, int terms, int along, int i)
        where T : unmanaged, IReal<T> where TCare : struct, ICare
    {
        bool isAlongTerms = termStride == 1;
        int line = isAlongTerms ? first + i / (Depth / 4) : k0 + i / along, lines = isAlongTerms ? count : terms, pitch = isAlongTerms ? stride : termStride;
        int place = isAlongTerms ? k0 + i % (Depth / 4) * 4 : first + i % along * 4, left = (isAlongTerms ? terms : count) - place, at = line * pitch + place;
        if (TCare.GuardsTheTail && (line >= lines || left <= 0)) return new(T.Zero, T.Zero, T.Zero, T.Zero);
        if (pitch % 4 == 0 && (left >= 4 || !TCare.GuardsTheTail)) return matrix.Cast<Quad<T>>()[at / 4];
        return TCare.GuardsTheTail ? new(matrix[at], left > 1 ? matrix[at + 1] : T.Zero, left > 2 ? matrix[at + 2] : T.Zero, left > 3 ? matrix[at + 3] : T.Zero)
            : new(matrix[at], matrix[at + 1], matrix[at + 2], matrix[at + 3]);
    }

    /// <summary>Stores what load number i brought, term by term.</summary>
    public static void Put<T>(ArrayView<Quad<T>> tiles, int to, int along, int i, ProductSizes size, Quad<T> values) where T : unmanaged, IReal<T>
    {
        int half = along * Depth;
        bool isLeft = i < half;
        int at = isLeft ? to : to + Depth * (along + 1), load = isLeft ? i : i - half;
        if ((isLeft ? size.LeftTerm : size.RightTerm) != 1) tiles[at + load / along * (along + 1) + load % along] = values;
        else
        {
            var single = tiles.Cast<T>();
            int line = load / (Depth / 4), term = load % (Depth / 4) * 4, pitch = 4 * (along + 1), place = 4 * at + term * pitch + line;
            single[place] = values.A;
            single[place + pitch] = values.B;
            single[place + 2 * pitch] = values.C;
            single[place + 3 * pitch] = values.D;
        }
    }

    /// <summary>Four values of row m of the result.</summary>
    public static void Write<T, TCare>(ArrayView<T> start, ArrayView<T> result, int m, int n, ProductSizes size, Quad<T> sums)
        where T : unmanaged, IReal<T> where TCare : struct, ICare
    {
        if (TCare.GuardsTheTail && m >= size.M) return;
        int at = m * size.N + n, from = m * size.StartRow + n * size.StartColumn, left = TCare.GuardsTheTail ? size.N - n : 4;
        if (size.N % 4 == 0 && left >= 4)
        {
            result.Cast<Quad<T>>()[at / 4] = new Quad<T>(start[from], start[from + size.StartColumn], start[from + 2 * size.StartColumn], start[from + 3 * size.StartColumn]) + sums;
            return;
        }
        result[at] = start[from] + sums.A;
        if (left > 1) result[at + 1] = start[from + size.StartColumn] + sums.B;
        if (left > 2) result[at + 2] = start[from + 2 * size.StartColumn] + sums.C;
        if (left > 3) result[at + 3] = start[from + 3 * size.StartColumn] + sums.D;
    }
}
