using System.Diagnostics;
using System.Runtime.CompilerServices;
using ILGPU;
using ILGPU.Runtime;
using Xunit;
using Xunit.Abstractions;
namespace Verify;

/// <summary>What watching costs in memory, and that streams beside the default one cost no more than a look at each word; what a barrier, a launch and a step take is printed by <c>verify bench sanitizer</c>.</summary>
public class SpeedTests(ITestOutputHelper output) : OnDevice
{
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
        Assert.True((beside - alone) / Words <= 200);
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
