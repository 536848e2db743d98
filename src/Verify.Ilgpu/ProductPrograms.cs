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

    const int Depth = ProductTile.Depth, Buffers = 2;

    public readonly Action<KernelConfig, ArrayView<T>, ArrayView<T>, ArrayView<T>, ArrayView<T>, ProductSizes> Multiply =
        accelerator.LoadStreamKernel<ArrayView<T>, ArrayView<T>, ArrayView<T>, ArrayView<T>, ProductSizes>(Product);

    /// <summary>result[m,n] = start + Σ_k left[m,k]·right[k,n]; <paramref name="start"/> may be the result itself.</summary>
    static void Product(ArrayView<T> left, ArrayView<T> right, ArrayView<T> start, ArrayView<T> result, ProductSizes size)
    {
        var tiles = SharedMemory.Allocate<Quad<T>>(Buffers * 2 * Depth * (MostAlong + 1));
        int along = Group.DimX, edge = 4 * along, thread = Group.IdxY * along + Group.IdxX, threads = along * along, loads = 2 * along * Depth, operand = Depth * (along + 1);
        int across = (size.N + edge - 1) / edge, m0 = Grid.IdxX / across * edge, n0 = Grid.IdxX % across * edge, m = m0 + 4 * Group.IdxY, n = n0 + 4 * Group.IdxX;
        bool takesPart = !TCare.GuardsTheTail || m < size.M && n < size.N;
        Quad<T> zero = new(T.Zero, T.Zero, T.Zero, T.Zero), a = zero, b = zero, c = zero, d = zero;

        for (int i = thread; i < loads; i += threads) ProductTile.Put(tiles, 0, along, i, size, ProductTile.Take<T, TCare>(left, right, m0, n0, 0, along, i, size));
        if (TCare.WaitsForTheTile) Group.Barrier();
        int from = 0;
        for (int k = 0; k < size.K; k += Depth)
        {
            int to = TCare.HasTwoBuffers ? 2 * operand - from : from;
            bool isLast = k + Depth >= size.K;
            var next = isLast ? zero : ProductTile.Take<T, TCare>(left, right, m0, n0, k + Depth, along, thread, size);
            if (takesPart)
                for (int j = 0; j < Depth; j++)
                {
                    var row = tiles[from + j * (along + 1) + Group.IdxY];
                    var column = tiles[from + operand + j * (along + 1) + Group.IdxX];
                    a += row.A * column;
                    b += row.B * column;
                    c += row.C * column;
                    d += row.D * column;
                }
            if (!isLast)
            {
                ProductTile.Put(tiles, to, along, thread, size, next);
                for (int i = thread + threads; i < loads; i += threads) ProductTile.Put(tiles, to, along, i, size, ProductTile.Take<T, TCare>(left, right, m0, n0, k + Depth, along, i, size));
            }
            if (TCare.WaitsForTheTile) Group.Barrier();
            from = to;
        }
        if (!takesPart) return;
        ProductTile.Write<T, TCare>(start, result, m, n, size, a);
        ProductTile.Write<T, TCare>(start, result, m + 1, n, size, b);
        ProductTile.Write<T, TCare>(start, result, m + 2, n, size, c);
        ProductTile.Write<T, TCare>(start, result, m + 3, n, size, d);
    }
}
