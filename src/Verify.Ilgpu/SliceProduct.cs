using ILGPU;
namespace Verify;

/// <summary>A slice of a matrix that stays in shared memory, times the vectors of one plane: each block of 4 rows and 4 sequences by eight threads.</summary>
/// <remarks>The eight take every eighth quad of a row, 128 bytes together, which is one line of global memory and all banks of shared memory once. A thread holds 16
/// sums in registers: 8 loads of a quad for 64 multiplications. The parts are added in one order whatever the shape, so that a sequence alone gives the same bits.</remarks>
static class SliceProduct
{
    /// <summary>Threads that share a block.</summary>
    public const int Lanes = 8;

    /// <summary>Threads in a group, if the device allows.</summary>
    public const int Threads = 128;

    /// <summary>Sequences in a block.</summary>
    public const int Deep = 4;

    const int SharedBytes = 48 << 10, Sums = 16;

    /// <summary>From one part of a sum to the next one's: 9 for a block, lest its first parts fall into one bank of 32, and 1 more for the next of the 16 sums.</summary>
    const int PerBlock = Lanes + 1, PerSum = Threads / Lanes * PerBlock + 1;

    /// <summary>Values that the parts of all sums take.</summary>
    public const int Parts = Sums * PerSum;

    /// <summary>Quads that a slice may have, beside the parts, in 48 KiB of shared memory.</summary>
    /// <param name="size">Bytes of a value.</param>
    public static int Room(int size) => (SharedBytes / size - Parts) / 4;

    /// <summary>Where the parts lie.</summary>
    public static PartialSums Layout => new(Deep, PerSum, PerBlock, 1, Lanes);

    /// <summary>Blocks that a group multiplies at one time.</summary>
    public static int Workers => Group.DimX / Lanes;

    /// <summary>Multiplies this thread's part of its block and leaves 16 parts of sums.</summary>
    /// <param name="slice">[rows, width/4]</param> <param name="rows">How many there are.</param> <param name="perBlock">Rows in a block, a constant from 1 to 4.</param>
    /// <param name="vectors">Planes of rows of quads.</param> <param name="from">Where the first sequence begins.</param> <param name="sequences">How many there are.</param>
    /// <param name="width">Quads in a row.</param> <param name="block">Which block: row blocks fastest, then sequences.</param> <param name="parts">Where the parts go.</param>
    public static void Multiply<T>(ArrayView<Quad<T>> slice, int rows, int perBlock, ArrayView<Quad<T>> vectors, int from, int sequences, int width, int block, ArrayView<T> parts)
        where T : unmanaged, IReal<T>
    {
        int down = (rows + perBlock - 1) / perBlock, row = block % down * perBlock, n = block / down * 4;
        if (n >= sequences) return;
        // Beyond the last row or sequence the last is multiplied again; nobody takes that sum.
        int r0 = row * width, r1 = Math.Min(row + 1, rows - 1) * width, r2 = Math.Min(row + 2, rows - 1) * width, r3 = Math.Min(row + 3, rows - 1) * width;
        int n0 = from + n * width, n1 = from + Math.Min(n + 1, sequences - 1) * width, n2 = from + Math.Min(n + 2, sequences - 1) * width, n3 = from + Math.Min(n + 3, sequences - 1) * width;
        Quad<T> zero = new(T.Zero, T.Zero, T.Zero, T.Zero), a = zero, b = zero, c = zero, d = zero;
        for (int k = Group.IdxX % Lanes; k < width; k += Lanes)
        {
            Quad<T> v0 = vectors[n0 + k], v1 = vectors[n1 + k], v2 = vectors[n2 + k], v3 = vectors[n3 + k];
            a = Plus(a, slice[r0 + k], v0, v1, v2, v3);
            if (perBlock > 1) b = Plus(b, slice[r1 + k], v0, v1, v2, v3);
            if (perBlock > 2) c = Plus(c, slice[r2 + k], v0, v1, v2, v3);
            if (perBlock > 3) d = Plus(d, slice[r3 + k], v0, v1, v2, v3);
        }
        int at = Group.IdxX / Lanes * PerBlock + Group.IdxX % Lanes;
        Leave(parts, at, a);
        if (perBlock > 1) Leave(parts, at + 4 * PerSum, b);
        if (perBlock > 2) Leave(parts, at + 8 * PerSum, c);
        if (perBlock > 3) Leave(parts, at + 12 * PerSum, d);
    }

    /// <summary>Up to four values of a matrix, each a stride from the one before, and zeros where there are fewer left.</summary>
    public static Quad<T> Part<T>(ArrayView<T> matrix, int at, int stride, int left) where T : unmanaged, IReal<T> => new(matrix[at],
        left > 1 ? matrix[at + stride] : T.Zero, left > 2 ? matrix[at + 2 * stride] : T.Zero, left > 3 ? matrix[at + 3 * stride] : T.Zero);

    static Quad<T> Plus<T>(Quad<T> sums, Quad<T> row, Quad<T> v0, Quad<T> v1, Quad<T> v2, Quad<T> v3) where T : unmanaged, IReal<T> =>
        new(Quad<T>.Dot(sums.A, row, v0), Quad<T>.Dot(sums.B, row, v1), Quad<T>.Dot(sums.C, row, v2), Quad<T>.Dot(sums.D, row, v3));

    static void Leave<T>(ArrayView<T> parts, int at, Quad<T> sums) where T : unmanaged, IReal<T>
    {
        parts[at] = sums.A;
        parts[at + PerSum] = sums.B;
        parts[at + 2 * PerSum] = sums.C;
        parts[at + 3 * PerSum] = sums.D;
    }
}
