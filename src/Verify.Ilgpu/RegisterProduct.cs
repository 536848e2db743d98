using ILGPU;
namespace Verify;

/// <summary>A slice of a matrix that stays in the registers of a group, times the vectors of one plane: each block of 4 rows by some lanes, which take its quads by turns.</summary>
/// <remarks>
/// <para>Why a thread's 128 values are 4 rows of 32: with r rows it loads, for each sequence, 32 / r quads of the vector and leaves r parts of sums, which are stored and loaded again. Neighbours take the same
/// quads for other rows, so that each of these accesses of a warp takes shared memory one cycle: 32 / r + 2r, which is 34, 20, 16, 20 and 34 for 1, 2, 4, 8 and 16 rows, beside the 32 cycles in which four
/// schedulers of 32 lanes do the warp's 128 multiplications and additions. R itself is not loaded at all.</para>
/// <para>The vectors come through shared memory, as many as fit. The parts are added in two rounds, in an order in which the number of sequences has no say, so that a sequence alone gives the same bits.</para>
/// </remarks>
static class RegisterProduct
{
    /// <summary>Threads in a group, if the device allows.</summary>
    public const int Threads = 256;

    const int KeptBytes = 512, VectorBytes = 32 << 10, PartBytes = 16 << 10, Rows = 4, Columns = 4, FewParts = 4;

    /// <summary>Values that a thread keeps.</summary>
    /// <param name="size">Bytes of a value.</param>
    public static int Values(int size) => KeptBytes / size;

    /// <summary>Patches of 16 values that a thread keeps.</summary>
    public static int Patches(int size) => Values(size) / (Rows * Columns);

    /// <summary>Quads of vectors that shared memory takes: no fewer than the longest vector has that the registers of a group hold a block of rows for.</summary>
    public static int Vectors(int size) => VectorBytes / (Columns * size);

    /// <summary>Values that the parts of sums take.</summary>
    public static int Parts(int size) => PartBytes / size;

    /// <summary>Blocks of rows that so many threads keep, 0 where not even one.</summary>
    /// <param name="width">Quads in a row.</param> <param name="threads">Threads.</param> <param name="size">Bytes of a value.</param>
    public static int Blocks(int width, int threads, int size) => threads / ((width + Patches(size) - 1) / Patches(size));

    /// <summary>Lanes that share a block: as many as there are threads, if there is a quad for each.</summary>
    public static int Lanes(int blocks, int width, int threads) => Math.Min(width, threads / blocks);

    /// <summary>Sequences that are multiplied in one pass.</summary>
    public static int Deep(int width, int size) => Math.Min(Parts(size) / (Rows * Threads), Vectors(size) / width);

    /// <summary>Where the parts lie: neighbours' side by side, few for each sum once they are folded.</summary>
    public static PartialSums Layout(int deep, int blocks) => new(deep, Threads, 1, blocks, Math.Min(FewParts, Group.DimX / blocks));

    /// <summary>This thread's patches of a block of rows.</summary>
    /// <param name="matrix">The matrix.</param> <param name="r0">Where the first row begins.</param> <param name="r1">The second.</param> <param name="r2">The third.</param> <param name="r3">The fourth.</param>
    /// <param name="stride">From one value of a row to the next.</param> <param name="length">Values in a row.</param> <param name="blocks">Blocks of rows.</param>
    public static TKept Load<T, TKept>(ArrayView<T> matrix, int r0, int r1, int r2, int r3, int stride, int length, int blocks) where T : unmanaged, IReal<T> where TKept : struct, IKept<TKept, T>
    {
        var kept = default(TKept);
        for (int i = 0; i < TKept.Patches; i++)
        {
            int k = (Group.IdxX / blocks + i * (Group.DimX / blocks)) * Columns, at = k * stride, left = length - k;
            if (left > 0) kept = TKept.With(kept, i, new Patch<T>(SliceProduct.Part(matrix, r0 + at, stride, left), SliceProduct.Part(matrix, r1 + at, stride, left), SliceProduct.Part(matrix, r2 + at, stride, left), SliceProduct.Part(matrix, r3 + at, stride, left)));
        }
        return kept;
    }

    /// <summary>Brings the vectors of a pass into shared memory, multiplies what this thread keeps by them and leaves few parts of each sum.</summary>
    /// <param name="kept">Patches of a block of rows.</param> <param name="rows">Rows in a block, a constant from 1 to 4.</param> <param name="blocks">Blocks of rows.</param>
    /// <param name="plane">Rows of quads.</param> <param name="from">Where the first sequence begins.</param> <param name="sequences">How many there are.</param> <param name="width">Quads in a row.</param>
    /// <param name="pass">Which pass.</param> <param name="deep">Sequences of every pass but the last, which may have fewer.</param> <param name="vectors">Where the vectors go.</param> <param name="parts">Where the parts go.</param>
    public static void Multiply<T, TKept, TCare>(TKept kept, int rows, int blocks, ArrayView<Quad<T>> plane, int from, int sequences, int width, int pass, int deep, ArrayView<Quad<T>> vectors, ArrayView<T> parts)
        where T : unmanaged, IReal<T> where TKept : struct, IKept<TKept, T> where TCare : struct, ICare
    {
        int first = pass * deep, count = Math.Min(deep, sequences - first);
        for (int i = Group.IdxX; i < count * width; i += Group.DimX) vectors[i] = plane[from + first * width + i];
        if (TCare.WaitsForTheVectors) Group.Barrier();
        int lane = Group.IdxX / blocks, lanes = Group.DimX / blocks;
        for (int s = 0; s < count; s++)
        {
            Quad<T> sums = new(T.Zero, T.Zero, T.Zero, T.Zero);
            sums = Plus(sums, kept, 0, rows, vectors, s * width, lane, width);
            sums = Plus(sums, kept, 1, rows, vectors, s * width, lane + lanes, width);
            sums = Plus(sums, kept, 2, rows, vectors, s * width, lane + 2 * lanes, width);
            sums = Plus(sums, kept, 3, rows, vectors, s * width, lane + 3 * lanes, width);
            sums = Plus(sums, kept, 4, rows, vectors, s * width, lane + 4 * lanes, width);
            sums = Plus(sums, kept, 5, rows, vectors, s * width, lane + 5 * lanes, width);
            sums = Plus(sums, kept, 6, rows, vectors, s * width, lane + 6 * lanes, width);
            sums = Plus(sums, kept, 7, rows, vectors, s * width, lane + 7 * lanes, width);
            int at = s * Threads + Group.IdxX;
            parts[at] = sums.A;
            if (rows > 1) parts[at + deep * Threads] = sums.B;
            if (rows > 2) parts[at + 2 * deep * Threads] = sums.C;
            if (rows > 3) parts[at + 3 * deep * Threads] = sums.D;
        }
        if (lanes <= FewParts) return;
        if (TCare.WaitsForTheLanes) Group.Barrier();
        int few = FewParts * blocks, all = TCare.AddsEveryLane ? lanes * blocks : lanes / FewParts * few;
        for (int e = Group.IdxX; e < rows * count * few; e += Group.DimX)
        {
            int sum = e / few, begin = (sum / count * deep + sum % count) * Threads, at = begin + e % few;
            var total = parts[at];
            for (int part = at + few; part < begin + all; part += few) total += parts[part];
            parts[at] = total;
        }
    }

    static Quad<T> Plus<T, TKept>(Quad<T> sums, TKept kept, int i, int rows, ArrayView<Quad<T>> vectors, int from, int k, int width) where T : unmanaged, IReal<T> where TKept : struct, IKept<TKept, T> =>
        i < TKept.Patches && k < width ? TKept.Times(sums, kept, i, rows, vectors[from + k]) : sums;
}
