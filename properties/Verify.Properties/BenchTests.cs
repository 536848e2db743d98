using Xunit;
namespace Verify;

/// <summary>The benchmark's statistics and its small parts.</summary>
public class BenchTests
{
    static BenchResult Run(int seed, double factor, double others = 0, double pace = 1, double handOver = 0)
    {
        var random = new Random(seed);
        double[] times = [.. Enumerable.Range(0, 25).Select(_ => factor * pace * (1 + 0.05 * random.NextDouble() + (random.Next(10) == 0 ? random.NextDouble() : 0)))];
        var timing = new Timing("Some/Lstm/float32/cpu", "Lstm", new("test", new(1, 1, 1, 1)), Pass.Forward, 1, times, 1, 1, 0) { Pace = [.. times.Select(_ => pace * (1 + 0.02 * random.NextDouble()))] };
        if (handOver > 0) timing = timing with { HandOvers = [.. times.Select(_ => handOver * (1 + 0.02 * random.NextDouble()))] };
        return new("", "", "", default, [], [], [], [new(1, [timing], others)]);
    }

    [Fact]
    public void NoChangeAlarmsInLessThanOneOfAHundred() =>
        Assert.InRange(Enumerable.Range(0, 2000).Count(i => Comparison.Of(Run(2 * i, 1), Run(2 * i + 1, 1)).Single().Verdict is "slower" or "faster"), 0, 10);

    [Theory]
    [InlineData(1.3, "slower"), InlineData(0.7, "faster"), InlineData(1.05, "same")]
    public void AChangeIsSeen(double factor, string verdict) =>
        Assert.Equal(verdict, Comparison.Of(Run(1, 1), Run(2, factor)).Single().Verdict);

    [Theory]
    [InlineData(1, "same"), InlineData(1.4, "slower"), InlineData(0.7, "faster")]
    public void AChangeIsSeenOnASlowerMachineOnlyWhereItIsOne(double factor, string verdict) =>
        Assert.Equal(verdict, Comparison.Of(Run(1, 1, pace: verdict == "faster" ? 1.2 : 1), Run(2, factor, pace: verdict == "faster" ? 1 : 1.2)).Single().Verdict);

    [Theory]
    [InlineData(1.7, 40, 170, "unknown"), InlineData(0.6, 170, 40, "unknown"), InlineData(1.7, 40, 40, "slower"), InlineData(0.6, 170, 170, "faster"), InlineData(6, 40, 170, "slower"), InlineData(1, 40, 170, "same")]
    public void ThreadsThatLieFartherApartMayHaveDoneItAlone(double factor, double before, double after, string verdict) =>
        Assert.Equal(verdict, Comparison.Of(Run(1, 1, handOver: before), Run(2, factor, handOver: after)).Single().Verdict);

    [Fact]
    public void WhereARunTookNoPaceTimesAloneDecide()
    {
        var run = Run(2, 1.3, pace: 1.3);
        var without = run with { Groups = [new(1, [run.Timings.Single() with { Pace = [] }], 0)] };
        Assert.Equal("slower", Comparison.Of(Run(1, 1), without).Single().Verdict);
    }

    [Fact]
    public void ThePaceIsTakenInEveryRound()
    {
        var timing = QuickTimer.Time([new Tiled<Lstm> { Threads = 1 }], new("test", new(3, 2, 4, 5)), TimeSpan.FromMilliseconds(20)).Single();
        Assert.Equal(timing.Milliseconds.Count, timing.Pace.Count);
        Assert.All(timing.Pace, ms => Assert.InRange(ms, 0.01, 1e4));
        Assert.Empty(timing.HandOvers);
    }

    [Fact]
    public void RoundsAreEnoughToCompareAHundredTimings()
    {
        var timing = QuickTimer.Time([new Tiled<Lstm> { Threads = 1 }], new("test", new(3, 2, 4, 5)), TimeSpan.Zero).Single();
        Assert.True(double.IsFinite(Interval.OfMedian(timing.Milliseconds, 1 - 0.01 / 200).High));
    }

    [Fact]
    public void SeveralThreadsHandOverInEveryRound()
    {
        var timing = QuickTimer.Time([new Tiled<Lstm> { Threads = 3 }], new("test", new(3, 2, 4, 5)), TimeSpan.FromMilliseconds(20)).Single();
        Assert.Equal(timing.Milliseconds.Count, timing.HandOvers.Count);
        Assert.All(timing.HandOvers, ns => Assert.InRange(ns, 1, 1e9));
    }

    [Fact]
    public void ABusyMachineTellsNothing() => Assert.Equal("unknown", Comparison.Of(Run(1, 1), Run(2, 3, others: 1)).Single().Verdict);

    [Fact]
    public void AResultSurvivesItsFile()
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, Run(1, 1).Write());
        Assert.Equal(Run(1, 1).Timings.Single().Milliseconds, BenchResult.Read(file).Timings.Single().Milliseconds);
        File.Delete(file);
    }

    [Theory]
    [InlineData("T3 N2 C1"), InlineData("T3 N2 C1 Hx"), InlineData("T3 N2 H1 C1")]
    public void AShapeThatIsNoneIsRefused(string line)
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, line);
        Assert.Throws<FormatException>(() => Workload.Read(file));
        File.Delete(file);
    }

    [Fact]
    public void QuickTimerTimesWhatTheLawsAllow()
    {
        var kernels = Installed.Catalog.Kernels.Where(k => k.Cell.Name == "Gru" && k.Precision == "float32" && k.Device == "cpu").ToArray();
        var timings = QuickTimer.Time(kernels, new("test", new(3, 2, 4, 5)), TimeSpan.FromMilliseconds(50));
        Assert.Equal(kernels.Length, timings.Count);
        Assert.All(timings, t => Assert.True(t.Time.Middle > 0));
    }

    [Fact]
    public void NothingIsAllocatedAfterTheFirstCall()
    {
        foreach (var kernel in Installed.Catalog.Kernels.Where(k => k is IThreaded))
        {
            ((IThreaded)kernel).Threads = 1;
            var timed = Timed.Of(kernel, new(6, 9, 5, 33));
            long first = Both();
            // While other tests collect garbage, the runtime now and then counts the unused rest of a thread's room, up to 8 KiB, as allocated.
            long[] later = [.. Enumerable.Range(0, 9).Select(_ => Both())];
            Assert.True(first > 0 && later.Count(bytes => bytes == 0) > later.Length / 2, $"{kernel}: {first} bytes, then {string.Join(", ", later)}");

            long Both()
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                timed.Run(Pass.Forward);
                timed.Run(Pass.Training);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }
    }

    [Fact]
    public void ColdPassesAreTimedOneByOneAndNotHeldAgainstWarmOnes()
    {
        var kernel = Installed.Catalog.Kernels.First(k => k.Name == "Tiled/Lstm/float32/cpu");
        BenchOptions options = new() { Kernels = [kernel], Workloads = [new("test", new(64, 1, 64, 64))], Passes = [Pass.Forward], Threads = [1], Budget = TimeSpan.FromMilliseconds(50) };
        var (warm, cold) = (Bench.Run(options, TextWriter.Null), Bench.Run(options with { Cold = true }, TextWriter.Null));
        Assert.True(cold.Cold);
        Assert.Contains("warm", Assert.Throws<FormatException>(() => Comparison.Of(warm, cold)).Message, StringComparison.Ordinal);
        Assert.Equal(cold.Timings.Single().Key, Assert.Single(Comparison.Of(cold, cold)).Key);
    }
}
