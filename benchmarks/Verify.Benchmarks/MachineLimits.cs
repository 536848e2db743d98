using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
namespace Verify;

/// <summary>What this machine can do at most, measured: fused multiply-adds that depend on nothing in memory, and reading memory that no cache holds.</summary>
/// <param name="Threads">How many threads worked together.</param> <param name="Gigaflops">Float32 GFLOP/s, two for each fused multiply-add.</param> <param name="Gigabytes">GB/s read.</param>
public sealed record MachineLimits(int Threads, double Gigaflops, double Gigabytes)
{
    /// <summary>The best of some short tries, so that other processes take as little from it as they can.</summary>
    public static MachineLimits Measure(int threads)
    {
        var block = new float[64 << 20];
        Array.Fill(block, 1f);
        double flops = 0, bytes = 0;
        for (int attempt = 0; attempt < 12; attempt++)
        {
            flops = Math.Max(flops, threads * 2.0 * Vector512<float>.Count * Sums * Rounds / Seconds(threads, _ => Multiply(Rounds)) / 1e9);
            if (attempt % 3 == 0) bytes = Math.Max(bytes, sizeof(float) * (double)block.Length / Seconds(threads, i => Read(block.AsSpan((int)((long)block.Length * i / threads)..(int)((long)block.Length * (i + 1) / threads)))) / 1e9);
        }
        return new(threads, flops, bytes);
    }

    /// <summary>The shortest time in milliseconds in which a pass can be done.</summary>
    public double Least(Timing timing) => Math.Max(timing.Flops / Gigaflops, timing.Bytes / Gigabytes) / 1e6;

    const int Sums = 12, Rounds = 1_000_000;

    /// <summary>From the moment that the first thread begins to the moment that the last one ends.</summary>
    static double Seconds(int threads, Func<int, float> work)
    {
        var (began, ended) = (new long[threads], new long[threads]);
        Together(threads, i =>
        {
            began[i] = Stopwatch.GetTimestamp();
            GC.KeepAlive(work(i));
            ended[i] = Stopwatch.GetTimestamp();
        });
        return Stopwatch.GetElapsedTime(began.Min(), ended.Max()).TotalSeconds;
    }

    /// <summary>Runs all threads' work at the same time.</summary>
    /// <remarks>The calling thread is the first of them: where it only waited, the system would often start two others on one core.</remarks>
    internal static void Together(int threads, Action<int> work)
    {
        using var start = new Barrier(threads);
        var others = Enumerable.Range(1, threads - 1).Select(i => new Thread(() => Do(i))).ToArray();
        foreach (var thread in others) thread.Start();
        Do(0);
        foreach (var thread in others) thread.Join();

        void Do(int i)
        {
            start.SignalAndWait();
            work(i);
        }
    }

    /// <summary>Twelve multiply-adds of 512-bit vectors a round, which depend on nothing but their own sums.</summary>
    /// <remarks>Twelve sums hide the latency of a multiply-add. Where the hardware has no such vectors, each would be two, and twenty-four do not fit into sixteen registers:
    /// there it is as many multiply-adds on half vectors, twelve at a time. The language has no type for a vector of either length, so the loop stands twice.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static float Multiply(int rounds)
    {
        if (!Vector512.IsHardwareAccelerated) return MultiplyHalves(2 * rounds);
        var (x, y) = (Vector512.Create(0.5f), Vector512.Create(0.3f));
        var (a, b, c, d, e, f, g, h, i, j, k, l) = (x, x, x, x, x, x, x, x, x, x, x, x);
        for (int round = 0; round < rounds; round++)
        {
            (a, b, c, d) = (Vector512.FusedMultiplyAdd(a, x, y), Vector512.FusedMultiplyAdd(b, x, y), Vector512.FusedMultiplyAdd(c, x, y), Vector512.FusedMultiplyAdd(d, x, y));
            (e, f, g, h) = (Vector512.FusedMultiplyAdd(e, x, y), Vector512.FusedMultiplyAdd(f, x, y), Vector512.FusedMultiplyAdd(g, x, y), Vector512.FusedMultiplyAdd(h, x, y));
            (i, j, k, l) = (Vector512.FusedMultiplyAdd(i, x, y), Vector512.FusedMultiplyAdd(j, x, y), Vector512.FusedMultiplyAdd(k, x, y), Vector512.FusedMultiplyAdd(l, x, y));
        }
        return Vector512.Sum(a + b + c + d + e + f + g + h + i + j + k + l);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static float MultiplyHalves(int rounds)
    {
        var (x, y) = (Vector256.Create(0.5f), Vector256.Create(0.3f));
        var (a, b, c, d, e, f, g, h, i, j, k, l) = (x, x, x, x, x, x, x, x, x, x, x, x);
        for (int round = 0; round < rounds; round++)
        {
            (a, b, c, d) = (Vector256.FusedMultiplyAdd(a, x, y), Vector256.FusedMultiplyAdd(b, x, y), Vector256.FusedMultiplyAdd(c, x, y), Vector256.FusedMultiplyAdd(d, x, y));
            (e, f, g, h) = (Vector256.FusedMultiplyAdd(e, x, y), Vector256.FusedMultiplyAdd(f, x, y), Vector256.FusedMultiplyAdd(g, x, y), Vector256.FusedMultiplyAdd(h, x, y));
            (i, j, k, l) = (Vector256.FusedMultiplyAdd(i, x, y), Vector256.FusedMultiplyAdd(j, x, y), Vector256.FusedMultiplyAdd(k, x, y), Vector256.FusedMultiplyAdd(l, x, y));
        }
        return Vector256.Sum(a + b + c + d + e + f + g + h + i + j + k + l);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static float Read(ReadOnlySpan<float> block)
    {
        var (a, b, c, d) = (Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero, Vector512<float>.Zero);
        for (int i = 0; i + 64 <= block.Length; i += 64)
        {
            a += Vector512.Create(block[i..]);
            b += Vector512.Create(block[(i + 16)..]);
            c += Vector512.Create(block[(i + 32)..]);
            d += Vector512.Create(block[(i + 48)..]);
        }
        return Vector512.Sum(a + b + c + d);
    }
}
