using System.Diagnostics;
using System.Runtime.CompilerServices;
using ILGPU;
using ILGPU.Runtime;
using Xunit;
using Xunit.Abstractions;
namespace Verify;

/// <summary>The checking device is fast enough for every property run; the limits are the issue's, with room for a busy machine.</summary>
public class SpeedTests(ITestOutputHelper output) : OnDevice
{
    static void Barriers(ArrayView<int> y, int count)
    {
        for (int k = 0; k < count; k++) Group.Barrier();
        y[Group.IdxX] = count;
    }

    static void Fill(ArrayView<int> y) => y[Grid.GlobalIndex.X] = 1;

    static void Step(ArrayView<float> r, ArrayView<float> y, int steps, int units)
    {
        var h = SharedMemory.Allocate<float>(64);
        int u = Group.IdxX;
        h[u] = 1;
        Group.Barrier();
        for (int t = 0; t < steps; t++)
        {
            float sum = 0;
            for (int k = 0; k < units; k++) sum += r[u * units + k] * h[k];
            float next = MathF.Tanh(sum);
            Group.Barrier();
            h[u] = next;
            Group.Barrier();
            y[t * units + u] = next;
        }
    }

    [Fact]
    public void A_barrier_costs_less_than_200_ns_a_thread()
    {
        using var y = Device.Allocate1D<int>(64);
        double ns = Best(() => Device.Launch<ArrayView<int>, int>(Barriers, (1, 64), y.View, 1000)) / 64_000;
        output.WriteLine($"{ns:F0} ns");
        Assert.InRange(ns, 0, 200);
    }

    [Fact]
    public void A_small_launch_costs_microseconds()
    {
        using var y = Device.Allocate1D<int>(128);
        double ns = Best(() => { for (int k = 0; k < 1000; k++) Device.Launch<ArrayView<int>>(Fill, (4, 32), y.View); }) / 1000;
        output.WriteLine($"{ns / 1000:F1} µs");
        Assert.InRange(ns, 0, 100_000);
    }

    [Fact]
    public void Watching_costs_less_than_30_times_the_run()
    {
        using var r = Device.Allocate1D(new float[64 * 64]);
        using var y = Device.Allocate1D<float>(20 * 64);
        double Time(bool watch)
        {
            using var _ = Sanitizer.Use(new(Watch: watch));
            return Best(() => Device.Launch<ArrayView<float>, ArrayView<float>, int, int>(Step, (1, 64), r.View, y.View, 20, 64));
        }
        var (watched, plain) = (Time(true), Time(false));
        output.WriteLine($"watched {watched / 41 / 64:F0} ns a thread and barrier, unwatched {plain / 41 / 64:F0}: {watched / plain:F1} times");
        Assert.InRange(watched / plain, 0, 30);
    }

    static void One(ArrayView<int> y) => y[0] = 1;

    [Fact]
    public void Streams_cost_nanoseconds_for_every_word_among_the_arguments()
    {
        const int Words = 100_000;
        using var y = Device.Allocate1D(new int[Words]);
        double Time() => Best(() => { for (int k = 0; k < 10; k++) Device.Launch<ArrayView<int>>(One, (1, 1), y.View); }) / 10;
        double alone = Time();
        using var stream = Device.CreateStream();
        double beside = Time();
        output.WriteLine($"a launch with {Words} words among its arguments: {alone / 1000:F1} µs with the default stream alone, {beside / 1000:F1} µs with another, {(beside - alone) / Words:F1} ns a word");
        Assert.InRange((beside - alone) / Words, 0, 200);
        Assert.InRange(alone, 0, 100_000);
    }

    [Fact]
    public void A_word_is_watched_with_33_bytes_and_32_more_where_several_threads_read()
    {
        Assert.Equal(33, Unsafe.SizeOf<Checking.Cell>() + sizeof(Checking.Spread));
        Assert.Equal(32, Unsafe.SizeOf<Checking.Pair>());
    }

    /// <summary>Nanoseconds of the fastest of twenty runs, compiled and warm.</summary>
    static double Best(Action action)
    {
        for (int k = 0; k < 3; k++) action();
        Thread.Sleep(150);      // lets the runtime finish compiling what it found hot
        double best = double.MaxValue;
        for (int k = 0; k < 20; k++)
        {
            long start = Stopwatch.GetTimestamp();
            action();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }
        return best;
    }
}
