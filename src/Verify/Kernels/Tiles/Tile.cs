using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
namespace Verify;

/// <summary>A small matrix product that stays in registers: up to six rows by four vectors of columns.</summary>
/// <remarks>result[i,j] = start[i,j] + Σₖ a[i,k]·b[k,j], summed in order of k with one rounding a term, whatever the sizes around it.
/// 24 sums hide the latency of two fused multiply-adds a cycle and leave eight registers for the operands. Hardware without 512-bit vectors holds each in halves or quarters, and has as many
/// registers for those: there a tile is done a vector or two at a time, so that the sums still stay in them.</remarks>
static class Tile<T, TLanes> where T : unmanaged where TLanes : struct, ILanes<TLanes, T>
{
    /// <summary>The most rows of a tile.</summary>
    public const int MostRows = 6;

    /// <summary>The rows that a tile should have at most where rows of a lie this far apart.</summary>
    /// <remarks>Six rows a multiple of 4 KiB apart fall into one set of the first cache, and with b streaming through it cost a sixth of the speed; five do not.</remarks>
    public static int RowsFor(nint stride) => stride * Unsafe.SizeOf<T>() % 4096 == 0 ? MostRows - 1 : MostRows;

    /// <summary>The most vectors of columns of a tile.</summary>
    public const int MostVectors = 4;

    /// <summary>How many vectors of columns are summed at the same time.</summary>
    /// <remarks>With sixteen registers that hold half a vector each: 2·rows·vectors sums, 2·vectors of b (none for a single row, which uses each once, out of memory) and one value of a.</remarks>
    static int VectorsAtOnce(int rows) => Vector512.IsHardwareAccelerated ? MostVectors : rows switch { 1 => 4, 2 => 2, _ => 1 };

    /// <summary>Runs the tile in parts that were made for their sizes.</summary>
    /// <param name="rows">From 1 to 6.</param> <param name="vectors">From 1 to 4; b has this many vectors a row, one after the other.</param> <param name="depth">How many k.</param>
    /// <param name="a">a[0,0].</param> <param name="aRow">From a[i,k] to a[i+1,k].</param> <param name="aStep">From a[i,k] to a[i,k+1].</param>
    /// <param name="b">Packed [depth, vectors·Count].</param>
    /// <param name="start">What the sums begin with.</param> <param name="startRow">From row to row of it; 0 for the same in every row.</param>
    /// <param name="result">Where the sums go.</param> <param name="resultRow">From row to row of it.</param>
    public static void Run(int rows, int vectors, int depth, ref readonly T a, nint aRow, nint aStep, ref readonly T b, ref readonly T start, nint startRow, ref T result, nint resultRow)
    {
        nint bRow = vectors * TLanes.Count;
        int atOnce = VectorsAtOnce(rows);
        for (int vector = 0; vector < vectors; vector += atOnce)
        {
            int at = vector * TLanes.Count;
            Run(rows, Math.Min(atOnce, vectors - vector), depth, in a, aRow, aStep, in Unsafe.Add(ref Unsafe.AsRef(in b), at), bRow,
                in Unsafe.Add(ref Unsafe.AsRef(in start), at), startRow, ref Unsafe.Add(ref result, at), resultRow);
        }
    }

    /// <summary>Some vectors of a tile; <paramref name="bRow"/> is from row to row of b.</summary>
    static void Run(int rows, int vectors, int depth, ref readonly T a, nint aRow, nint aStep, ref readonly T b, nint bRow, ref readonly T start, nint startRow, ref T result, nint resultRow)
    {
        switch (vectors)
        {
            case 1: Run<One>(rows, depth, in a, aRow, aStep, in b, bRow, in start, startRow, ref result, resultRow); break;
            case 2: Run<Two>(rows, depth, in a, aRow, aStep, in b, bRow, in start, startRow, ref result, resultRow); break;
            case 3: Run<Three>(rows, depth, in a, aRow, aStep, in b, bRow, in start, startRow, ref result, resultRow); break;
            default: Run<Four>(rows, depth, in a, aRow, aStep, in b, bRow, in start, startRow, ref result, resultRow); break;
        }
    }

    static void Run<V>(int rows, int depth, ref readonly T a, nint aRow, nint aStep, ref readonly T b, nint bRow, ref readonly T start, nint startRow, ref T result, nint resultRow) where V : ICount
    {
        switch (rows)
        {
            case 1: Run<One, V>(depth, in a, aRow, aStep, in b, bRow, in start, startRow, ref result, resultRow); break;
            case 2: Run<Two, V>(depth, in a, aRow, aStep, in b, bRow, in start, startRow, ref result, resultRow); break;
            case 3: Run<Three, V>(depth, in a, aRow, aStep, in b, bRow, in start, startRow, ref result, resultRow); break;
            case 4: Run<Four, V>(depth, in a, aRow, aStep, in b, bRow, in start, startRow, ref result, resultRow); break;
            case 5: Run<Five, V>(depth, in a, aRow, aStep, in b, bRow, in start, startRow, ref result, resultRow); break;
            default: Run<Six, V>(depth, in a, aRow, aStep, in b, bRow, in start, startRow, ref result, resultRow); break;
        }
    }

    /// <remarks>R and V are constants to the compiler, which drops the rows and vectors that a tile does not have.</remarks>
    static void Run<R, V>(int depth, ref readonly T a, nint aRow, nint aStep, ref readonly T b, nint bRow, ref readonly T start, nint startRow, ref T result, nint resultRow) where R : ICount where V : ICount
    {
        Start<R, V>(0, in start, startRow, out var c00, out var c01, out var c02, out var c03);
        Start<R, V>(1, in start, startRow, out var c10, out var c11, out var c12, out var c13);
        Start<R, V>(2, in start, startRow, out var c20, out var c21, out var c22, out var c23);
        Start<R, V>(3, in start, startRow, out var c30, out var c31, out var c32, out var c33);
        Start<R, V>(4, in start, startRow, out var c40, out var c41, out var c42, out var c43);
        Start<R, V>(5, in start, startRow, out var c50, out var c51, out var c52, out var c53);
        ref readonly T a0 = ref a, a1 = ref Row<R>(1, in a, aRow), a2 = ref Row<R>(2, in a, aRow), a3 = ref Row<R>(3, in a, aRow), a4 = ref Row<R>(4, in a, aRow), a5 = ref Row<R>(5, in a, aRow);
        ref var row = ref Unsafe.AsRef(in b);
        nint k = 0;
        for (int left = depth; left > 0; left--)
        {
            var b0 = TLanes.Read(in row);
            var b1 = V.Value > 1 ? TLanes.Read(in Unsafe.Add(ref row, TLanes.Count)) : default;
            var b2 = V.Value > 2 ? TLanes.Read(in Unsafe.Add(ref row, 2 * TLanes.Count)) : default;
            var b3 = V.Value > 3 ? TLanes.Read(in Unsafe.Add(ref row, 3 * TLanes.Count)) : default;
            Add<V>(in a0, k, b0, b1, b2, b3, ref c00, ref c01, ref c02, ref c03);
            if (R.Value > 1) Add<V>(in a1, k, b0, b1, b2, b3, ref c10, ref c11, ref c12, ref c13);
            if (R.Value > 2) Add<V>(in a2, k, b0, b1, b2, b3, ref c20, ref c21, ref c22, ref c23);
            if (R.Value > 3) Add<V>(in a3, k, b0, b1, b2, b3, ref c30, ref c31, ref c32, ref c33);
            if (R.Value > 4) Add<V>(in a4, k, b0, b1, b2, b3, ref c40, ref c41, ref c42, ref c43);
            if (R.Value > 5) Add<V>(in a5, k, b0, b1, b2, b3, ref c50, ref c51, ref c52, ref c53);
            row = ref Unsafe.Add(ref row, bRow);
            k += aStep;
        }
        Finish<V>(ref result, c00, c01, c02, c03);
        if (R.Value > 1) Finish<V>(ref Unsafe.Add(ref result, resultRow), c10, c11, c12, c13);
        if (R.Value > 2) Finish<V>(ref Unsafe.Add(ref result, 2 * resultRow), c20, c21, c22, c23);
        if (R.Value > 3) Finish<V>(ref Unsafe.Add(ref result, 3 * resultRow), c30, c31, c32, c33);
        if (R.Value > 4) Finish<V>(ref Unsafe.Add(ref result, 4 * resultRow), c40, c41, c42, c43);
        if (R.Value > 5) Finish<V>(ref Unsafe.Add(ref result, 5 * resultRow), c50, c51, c52, c53);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static ref readonly T Row<R>(int i, ref readonly T a, nint aRow) where R : ICount => ref Unsafe.Add(ref Unsafe.AsRef(in a), R.Value > i ? i * aRow : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Start<R, V>(int i, ref readonly T start, nint startRow, out TLanes c0, out TLanes c1, out TLanes c2, out TLanes c3) where R : ICount where V : ICount
    {
        ref var row = ref Unsafe.Add(ref Unsafe.AsRef(in start), R.Value > i ? i * startRow : 0);
        c0 = R.Value > i ? TLanes.Read(in row) : default;
        c1 = R.Value > i && V.Value > 1 ? TLanes.Read(in Unsafe.Add(ref row, TLanes.Count)) : default;
        c2 = R.Value > i && V.Value > 2 ? TLanes.Read(in Unsafe.Add(ref row, 2 * TLanes.Count)) : default;
        c3 = R.Value > i && V.Value > 3 ? TLanes.Read(in Unsafe.Add(ref row, 3 * TLanes.Count)) : default;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Add<V>(ref readonly T a, nint k, TLanes b0, TLanes b1, TLanes b2, TLanes b3, ref TLanes c0, ref TLanes c1, ref TLanes c2, ref TLanes c3) where V : ICount
    {
        var x = TLanes.All(Unsafe.Add(ref Unsafe.AsRef(in a), k));
        c0 = TLanes.MultiplyAdd(x, b0, c0);
        if (V.Value > 1) c1 = TLanes.MultiplyAdd(x, b1, c1);
        if (V.Value > 2) c2 = TLanes.MultiplyAdd(x, b2, c2);
        if (V.Value > 3) c3 = TLanes.MultiplyAdd(x, b3, c3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Finish<V>(ref T row, TLanes c0, TLanes c1, TLanes c2, TLanes c3) where V : ICount
    {
        TLanes.Write(c0, ref row);
        if (V.Value > 1) TLanes.Write(c1, ref Unsafe.Add(ref row, TLanes.Count));
        if (V.Value > 2) TLanes.Write(c2, ref Unsafe.Add(ref row, 2 * TLanes.Count));
        if (V.Value > 3) TLanes.Write(c3, ref Unsafe.Add(ref row, 3 * TLanes.Count));
    }
}
