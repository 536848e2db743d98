using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
namespace Verify;

/// <summary>Matrix products made of tiles over columns packed as [depth, up to four vectors].</summary>
static class Product<T, TLanes> where T : unmanaged where TLanes : struct, ILanes<TLanes, T>
{
    static readonly T[] Zeros = new T[MostColumns];

    /// <summary>The most columns of a tile.</summary>
    public static int MostColumns => Tile<T, TLanes>.MostVectors * TLanes.Count;

    /// <summary>How many vectors hold this many columns, at most a tile's.</summary>
    public static int Vectors(int columns) => Math.Min(Tile<T, TLanes>.MostVectors, Split.Parts(columns, TLanes.Count));

    /// <summary>packed[k, ·] = the first columns of row k, 0 beyond the last.</summary>
    /// <param name="rows">[depth, ·]</param> <param name="stride">From row to row.</param> <param name="depth">How many rows.</param>
    /// <param name="columns">How many columns are left; at most a tile's are taken.</param> <param name="packed">[depth, vectors·Count]</param>
    public static void Pack(ref T rows, nint stride, int depth, int columns, ref T packed)
    {
        int width = Vectors(columns) * TLanes.Count;
        if (columns >= width) Pack<Whole<T, TLanes>>(ref rows, stride, depth, columns, width, ref packed);
        else Pack<Part<T, TLanes>>(ref rows, stride, depth, columns, width, ref packed);
    }

    static void Pack<TPortion>(ref T rows, nint stride, int depth, int columns, int width, ref T packed) where TPortion : struct, IPortion<T, TLanes>
    {
        for (int k = 0; k < depth; k++)
        {
            ref var row = ref Unsafe.Add(ref rows, k * stride);
            ref var to = ref Unsafe.Add(ref packed, k * width);
            for (int v = 0; v < width; v += TLanes.Count) TLanes.Write(TPortion.Read(ref Unsafe.Add(ref row, v), columns - v), ref Unsafe.Add(ref to, v));
        }
    }

    /// <summary>result[i,j] = Σₖ a[i,k]·b[k,j], or that added to what is there, for rows in tiles and the columns of one panel.</summary>
    /// <param name="rows">How many rows.</param> <param name="columns">How many columns are left in the result; at most a tile's are computed.</param> <param name="depth">How many k.</param>
    /// <param name="a">a[0,0].</param> <param name="aRow">From row to row within a tile.</param> <param name="aStep">From k to k+1.</param> <param name="aTile">From tile to tile; 0 where that is six rows.</param>
    /// <param name="b">[depth, vectors·Count]</param> <param name="fresh">Whether sums begin at 0.</param>
    /// <param name="result">result[0,0].</param> <param name="stride">From row to row of the result.</param>
    public static void Run(int rows, int columns, int depth, ref T a, nint aRow, nint aStep, nint aTile, ref T b, bool fresh, ref T result, nint stride)
    {
        int vectors = Vectors(columns);
        bool whole = columns >= vectors * TLanes.Count;
        int tiles = Split.Parts(rows, aTile == 0 ? Tile<T, TLanes>.RowsFor(aRow) : Tile<T, TLanes>.MostRows);
        for (int tile = 0; tile < tiles; tile++)
        {
            var (from, to) = aTile == 0 ? Split.Part(rows, tiles, tile) : (tile * Tile<T, TLanes>.MostRows, Math.Min(rows, (tile + 1) * Tile<T, TLanes>.MostRows));
            ref var mine = ref Unsafe.Add(ref a, aTile == 0 ? from * aRow : tile * aTile);
            ref var sums = ref Unsafe.Add(ref result, from * stride);
            if (tile + 1 < tiles)
                for (int row = 0; row < to - from; row++)
                    for (int v = 0; v < vectors; v++) Ahead.Fetch(ref Unsafe.Add(ref result, (to + row) * stride + v * TLanes.Count));
            if (!whole) Partial(to - from, columns, vectors, depth, ref mine, aRow, aStep, ref b, fresh, ref sums, stride);
            else if (fresh) Tile<T, TLanes>.Run(to - from, vectors, depth, in mine, aRow, aStep, in b, in Zeros[0], 0, ref sums, stride);
            else Tile<T, TLanes>.Run(to - from, vectors, depth, in mine, aRow, aStep, in b, in sums, stride, ref sums, stride);
        }
    }

    /// <summary>A tile whose last vector is not whole in the result goes by way of scratch.</summary>
    static void Partial(int rows, int columns, int vectors, int depth, ref T a, nint aRow, nint aStep, ref T b, bool fresh, ref T result, nint stride)
    {
        int width = vectors * TLanes.Count;
        Span<T> scratch = stackalloc T[Tile<T, TLanes>.MostRows * MostColumns];
        for (int i = 0; i < rows && !fresh; i++) MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref result, i * stride), columns).CopyTo(scratch[(i * width)..]);
        Tile<T, TLanes>.Run(rows, vectors, depth, in a, aRow, aStep, in b, in scratch[0], width, ref scratch[0], width);
        for (int i = 0; i < rows; i++) scratch.Slice(i * width, columns).CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref result, i * stride), columns));
    }
}
