using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A matrix product in tiles of shared memory: a group has a square of the result, a thread 4 × 4 values of it in registers.</summary>
/// <remarks>While a tile of eight terms is multiplied the next one is on its way from global memory; it goes into the other of two buffers, so that one barrier for each tile is enough. A tile is kept term by term,
/// so that a thread takes its four rows, and its four columns, in one load; a row has one quad more than it needs, which brings the transposing stores into 32 different banks. Terms are added in
/// their order: no bit depends on where a value lies in the result.</remarks>
sealed class ProductPrograms<T, TCare>(Accelerator accelerator) where T : unmanaged, IReal<T> where TCare : struct, ICare
{
    /// <summary>Threads along an edge, where the device allows their square in a group.</summary>
    public const int MostAlong = 16;

    const int Depth = 8, Buffers = 2;

    public readonly Action<KernelConfig, ArrayView<T>, ArrayView<T>, ArrayView<T>, ArrayView<T>, ProductSizes> Multiply =
        accelerator.LoadStreamKernel<ArrayView<T>, ArrayView<T>, ArrayView<T>, ArrayView<T>, ProductSizes>(Product);

    /// <summary>result[m,n] = start + Σ_k left[m,k]·right[k,n]; <paramref name="start"/> may be the result itself.</summary>
    static void Product(ArrayView<T> left, ArrayView<T> right, ArrayView<T> start, ArrayView<T> result, ProductSizes size)
    {
        var tiles = SharedMemory.Allocate<Quad<T>>(Buffers * 2 * Depth * (MostAlong + 1));
        int along = 4;
        while (along * along < Group.DimX) along *= 2;
        int edge = 4 * along, across = (size.N + edge - 1) / edge, m0 = Grid.IdxX / across * edge, n0 = Grid.IdxX % across * edge;
        int operand = Depth * (along + 1), buffer = 2 * operand, loads = 2 * along * Depth;
        int m = m0 + Group.IdxX / along * 4, n = n0 + Group.IdxX % along * 4, rows = Group.IdxX / along, columns = operand + Group.IdxX % along;
        bool takesPart = !TCare.GuardsTheTail || m < size.M && n < size.N;
        Quad<T> zero = new(T.Zero, T.Zero, T.Zero, T.Zero), a = zero, b = zero, c = zero, d = zero;

        for (int i = Group.IdxX; i < loads; i += Group.DimX) Put(tiles, 0, along, i, size, Take(left, right, m0, n0, 0, along, i, size));
        if (TCare.WaitsForTheTile) Group.Barrier();
        int from = 0;
        for (int k = 0; k < size.K; k += Depth)
        {
            int to = TCare.HasTwoBuffers ? buffer - from : from;
            bool isLast = k + Depth >= size.K;
            var next = isLast ? zero : Take(left, right, m0, n0, k + Depth, along, Group.IdxX, size);
            if (takesPart)
                for (int j = 0; j < Depth; j++)
                {
                    var row = tiles[from + rows + j * (along + 1)];
                    var column = tiles[from + columns + j * (along + 1)];
                    a += row.A * column;
                    b += row.B * column;
                    c += row.C * column;
                    d += row.D * column;
                }
            if (!isLast)
            {
                Put(tiles, to, along, Group.IdxX, size, next);
                for (int i = Group.IdxX + Group.DimX; i < loads; i += Group.DimX) Put(tiles, to, along, i, size, Take(left, right, m0, n0, k + Depth, along, i, size));
            }
            if (TCare.WaitsForTheTile) Group.Barrier();
            from = to;
        }
        if (!takesPart) return;
        Write(start, result, m, n, size, a);
        Write(start, result, m + 1, n, size, b);
        Write(start, result, m + 2, n, size, c);
        Write(start, result, m + 3, n, size, d);
    }

    /// <summary>Load number i of a tile: four terms of a row or column where terms lie side by side, else four rows or columns of a term.</summary>
    static Quad<T> Take(ArrayView<T> left, ArrayView<T> right, int m0, int n0, int k0, int along, int i, ProductSizes size)
    {
        int half = along * Depth;
        return i < half ? Take(left, m0, size.M, size.LeftRow, size.LeftTerm, k0, size.K, along, i) : Take(right, n0, size.N, size.RightColumn, size.RightTerm, k0, size.K, along, i - half);
    }

    static Quad<T> Take(ArrayView<T> matrix, int first, int count, int stride, int termStride, int k0, int terms, int along, int i)
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
    static void Put(ArrayView<Quad<T>> tiles, int to, int along, int i, ProductSizes size, Quad<T> values)
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
    static void Write(ArrayView<T> start, ArrayView<T> result, int m, int n, ProductSizes size, Quad<T> sums)
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
