using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
namespace Verify;

/// <summary>The rows of a matrix that lies in two arrays: the first <paramref name="Split"/> in one, the rest in the other.</summary>
readonly record struct Rows<T>(T[] First, int Split, T[] Rest, int Columns) where T : unmanaged
{
    /// <summary>The last row at or after <paramref name="row"/> that follows it in memory, plus one, but not beyond <paramref name="end"/>.</summary>
    public int Run(int row, int end) => row < Split ? Math.Min(Split, end) : end;

    public ref T At(int row, int column) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(row < Split ? First : Rest), (nint)(row < Split ? row : row - Split) * Columns + column);
}

/// <summary>Sums over all steps and sequences of gateᵀ·value, which are the gradients of weights, and of gate, those of biases.</summary>
/// <remarks>Gates are packed by sixes, [tile, k, 6], so that a tile reads them in order, all of a thread's gates at once: they stream from beyond L2 at a
/// byte a cycle, while the values, packed once, stay in it. Adding up the bias rides along.</remarks>
sealed class SumOverSteps<T, TLanes> where T : unmanaged, INumberBase<T> where TLanes : struct, ILanes<TLanes, T>
{
    // A panel of values is then 160 KiB, which L2 holds; every sum is read and written again that much more seldom.
    const int DepthAtOnce = 640, GatesAtOnce = 6 * 1024, Six = Tile<T, TLanes>.MostRows;
    Aligned<T>[] gatesOf = [], valuesOf = [], biasOf = [];

    /// <summary>From tile to tile of packed gates; the copy of a tile's last six gates runs over by less than a vector.</summary>
    static nint TileStride(int depth) => (nint)Six * depth + TLanes.Count;

    /// <summary>Room for this many threads, each with its share of G·H gates.</summary>
    public void Take(int workers, int gates)
    {
        int tiles = GatesAtOnce / Six;
        if (gates < GatesAtOnce) tiles = Split.Parts(gates, Six);
        for (int more = gatesOf.Length; more < workers; more++) (gatesOf, valuesOf, biasOf) = ([.. gatesOf, new()], [.. valuesOf, new()], [.. biasOf, new()]);
        for (int i = 0; i < workers; i++)
        {
            gatesOf[i].Take(TileStride(DepthAtOnce) * tiles);
            valuesOf[i].Take(DepthAtOnce * Product<T, TLanes>.MostColumns);
            biasOf[i].Take(tiles * TLanes.Count);
        }
    }

    /// <summary>matrix = Σ gateᵀ·row for one or two matrices of rows, and bias = Σ gate.</summary>
    /// <param name="worker">Whose room.</param> <param name="gates">[count, width]</param> <param name="width">G·H.</param> <param name="count">T·N.</param> <param name="own">Which gates.</param>
    /// <param name="bias">[G·H]</param> <param name="first">[count, columns]</param> <param name="firstSum">[G·H, columns]</param> <param name="second">[count, columns]</param> <param name="secondSum">[G·H, columns], or null.</param>
    public void Run(int worker, T[] gates, int width, int count, (int From, int To) own, T[] bias, Rows<T> first, T[] firstSum, Rows<T> second, T[]? secondSum)
    {
        for (int gate = own.From; gate < own.To; gate += GatesAtOnce)
        {
            int rows = Math.Min(GatesAtOnce, own.To - gate), k = 0;
            var sums = biasOf[worker].Span[..(Split.Parts(rows, Six) * TLanes.Count)];
            sums.Clear();
            do
            {
                int depth = Math.Min(DepthAtOnce, count - k);
                Pack(gates, width, k, depth, gate, rows, ref gatesOf[worker].First, ref sums[0]);
                Multiply(worker, k, depth, gate, rows, first, firstSum);
                if (secondSum is not null) Multiply(worker, k, depth, gate, rows, second, secondSum);
                k += DepthAtOnce;
            }
            while (k < count);
            for (int i = 0; i < rows; i++) bias[gate + i] = sums[i / Six * TLanes.Count + i % Six];
        }
    }

    void Multiply(int worker, int k, int depth, int gate, int rows, Rows<T> values, T[] sum)
    {
        ref var packed = ref valuesOf[worker].First;
        for (int column = 0; column < values.Columns; column += Product<T, TLanes>.MostColumns)
        {
            int left = values.Columns - column, vectors = Product<T, TLanes>.Vectors(left);
            for (int row = k; row < k + depth;)
            {
                int end = values.Run(row, k + depth);
                Product<T, TLanes>.Pack(ref values.At(row, column), values.Columns, end - row, left, ref Unsafe.Add(ref packed, (nint)(row - k) * vectors * TLanes.Count));
                row = end;
            }
            Product<T, TLanes>.Run(rows, left, depth, ref gatesOf[worker].First, 1, Six, TileStride(depth), ref packed, k == 0,
                ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(sum), (nint)gate * values.Columns + column), values.Columns);
        }
    }

    /// <summary>packed[tile, k, 6], six gates a tile. A whole vector is copied for every six; what is too much is overwritten by the next k, or lies between the tiles.</summary>
    /// <remarks>Sixteen rows at a time, so that a line of the cache that holds gates of three tiles is fetched once.</remarks>
    static void Pack(T[] gates, int width, int k, int depth, int gate, int rows, ref T packed, ref T sums)
    {
        const int RowsAtOnce = 16;
        for (int row = 0; row < depth; row += RowsAtOnce)
            for (int tile = 0; tile * Six < rows; tile++)
            {
                int first = gate + tile * Six, end = Math.Min(depth, row + RowsAtOnce);
                ref var to = ref Unsafe.Add(ref packed, tile * TileStride(depth));
                ref var from = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(gates), (nint)(k + row) * width + first);
                ref var bias = ref Unsafe.Add(ref sums, tile * TLanes.Count);
                bool whole = (nint)(k + end - 1) * width + first + TLanes.Count <= gates.Length;
                var sum = TLanes.Read(in bias);
                sum = whole ? Copy<Whole<T, TLanes>>(ref from, width, end - row, TLanes.Count, ref Unsafe.Add(ref to, row * Six), sum)
                    : Copy<Part<T, TLanes>>(ref from, width, end - row, Math.Min(Six, rows - tile * Six), ref Unsafe.Add(ref to, row * Six), sum);
                TLanes.Write(sum, ref bias);
            }
    }

    /// <summary>Copies some rows' gates to every sixth place and returns the sum with what they add to it.</summary>
    static TLanes Copy<TPortion>(ref T from, int width, int rows, int count, ref T to, TLanes sum) where TPortion : struct, IPortion<T, TLanes>
    {
        for (int i = 0; i < rows; i++)
        {
            ref var six = ref Unsafe.Add(ref from, (nint)i * width);
            Ahead.Fetch(ref Unsafe.Add(ref six, 2 * TLanes.Count));
            var values = TPortion.Read(ref six, count);
            TLanes.Write(values, ref Unsafe.Add(ref to, i * Six));
            sum += values;
        }
        return sum;
    }
}
