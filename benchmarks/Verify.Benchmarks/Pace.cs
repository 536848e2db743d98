using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
namespace Verify;

/// <summary>Work that never changes: how long it takes tells how fast the machine is just now.</summary>
/// <remarks>What other guests of a machine take away cannot be seen from inside, and stays for seconds or minutes: two runs of one kernel then differ by more than the rounds of either.
/// Timed in turn with the kernels, this work differs along. It is of two kinds, for one changes without the other: how fast cores compute, and how long a value takes from core to core, which
/// depends on where a host puts its guest's cores (on one machine 25, 40 or 140 ns, for minutes each) and decides the time of kernels whose threads meet at every step.</remarks>
/// <param name="threads">How many threads do it.</param>
sealed class Pace(int threads)
{
    const int Steps = 600, Rounds = 333, Size = 256, Parts = 4;
    const int Laps = 20, Bursts = 50, Patience = 10_000, Attempts = 5;
    // No two cores are so far apart; threads that share one and take turns are.
    const double OneCoreNanoseconds = 2000;
    static readonly TimeSpan MostWaiting = TimeSpan.FromMilliseconds(20);
    static readonly float[] Matrix = new float[Size * Size], Vector = new float[Size];
    readonly List<double> work = [], handOvers = [];
    readonly long[] began = new long[threads], ended = new long[threads];
    long turn, lastBurst, arrived;
    double least;

    /// <summary>Milliseconds for arithmetic, one a sample: half of it multiplies in registers and half with a matrix that the second level of cache holds, as recurrent kernels do. Each thread does all of it,
    /// and all meet every few microseconds, as at the steps of a kernel: what slows one core at a time then slows all of the work.</summary>
    public IReadOnlyList<double> Work => work;

    /// <summary>Nanoseconds in which one thread sees what another wrote, one a sample; none for a single thread.</summary>
    public IReadOnlyList<double> HandOvers => handOvers;

    /// <summary>Takes both now. Values are handed over until threads run on different cores; only then do they compute.</summary>
    public void Sample()
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            (turn, lastBurst, least, arrived) = (0, long.MaxValue, double.PositiveInfinity, 0);
            MachineLimits.Together(threads, thread =>
            {
                if (thread == 0) Lead();
                else Follow(thread);
                began[thread] = Stopwatch.GetTimestamp();
                Compute();
                ended[thread] = Stopwatch.GetTimestamp();
            });
            if (threads == 1 || threads > Environment.ProcessorCount || least < OneCoreNanoseconds) break;
        }
        work.Add(Stopwatch.GetElapsedTime(began.Min(), ended.Max()).TotalMilliseconds);
        if (threads > 1) handOvers.Add(least);
    }

    /// <summary>The first thread times each burst of laps, and says which is the last one: where threads share a core, after some time.</summary>
    void Lead()
    {
        if (threads == 1) return;
        long start = Stopwatch.GetTimestamp();
        for (long burst = 0; burst <= lastBurst; burst++)
        {
            if (burst >= Bursts && least < OneCoreNanoseconds || Stopwatch.GetElapsedTime(start) > MostWaiting) Volatile.Write(ref lastBurst, burst);
            long now = Stopwatch.GetTimestamp();
            GoRound(0, burst);
            least = Math.Min(least, Stopwatch.GetElapsedTime(now).TotalNanoseconds / (Laps * threads));
        }
    }

    void Follow(int thread)
    {
        for (long burst = 0; burst <= Volatile.Read(ref lastBurst); burst++) GoRound(thread, burst);
    }

    /// <summary>Whoever's turn it is hands it to the next; one who waits for long lets others run on its core.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void GoRound(int thread, long burst)
    {
        for (long lap = burst * Laps; lap < (burst + 1) * Laps; lap++)
        {
            for (int spins = 0; Volatile.Read(ref turn) != lap * threads + thread; spins++)
                if (spins > Patience) Thread.Yield();
            Volatile.Write(ref turn, lap * threads + thread + 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Compute()
    {
        ref float matrix = ref MemoryMarshal.GetArrayDataReference(Matrix);
        float sum = 0;
        for (int step = 0; step < Steps; step++)
        {
            sum += MachineLimits.Multiply(Rounds) + Product(ref Unsafe.Add(ref matrix, step % Parts * (Matrix.Length / Parts)), ref MemoryMarshal.GetArrayDataReference(Vector));
            if (threads == 1) continue;
            Interlocked.Increment(ref arrived);
            for (int spins = 0; Volatile.Read(ref arrived) < (step + 1L) * threads; spins++)
                if (spins > Patience) Thread.Yield();
        }
        GC.KeepAlive(sum);
    }

    /// <summary>One part of the matrix times the vector.</summary>
    /// <remarks>Nothing is called here: what is called would be compiled anew in the midst of a run, and take less time from then on.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static float Product(ref float matrix, ref float vector)
    {
        var (a, b, c, d) = (Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero);
        for (nint row = 0; row < Size * Size / Parts; row += Size)
            for (nint k = 0; k < Size; k += 64)
            {
                a = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref matrix, (nuint)(row + k)), Vector512.LoadUnsafe(ref vector, (nuint)k), a);
                b = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref matrix, (nuint)(row + k + 16)), Vector512.LoadUnsafe(ref vector, (nuint)(k + 16)), b);
                c = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref matrix, (nuint)(row + k + 32)), Vector512.LoadUnsafe(ref vector, (nuint)(k + 32)), c);
                d = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref matrix, (nuint)(row + k + 48)), Vector512.LoadUnsafe(ref vector, (nuint)(k + 48)), d);
            }
        return Vector512.Sum(a + b + c + d);
    }
}
