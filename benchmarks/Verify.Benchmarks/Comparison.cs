using System.Globalization;
namespace Verify;

/// <summary>Two runs of the benchmark, held against each other.</summary>
public static class Comparison
{
    /// <summary>Beyond this many cores busy with other work, a difference says nothing about the kernel.</summary>
    public const double MostOtherCores = 0.1;

    /// <summary>What became of one timing.</summary>
    /// <param name="Key">Which.</param> <param name="Ratio">New time ÷ old time, and the interval that holds it with the stated confidence.</param> <param name="AtPace">The same of times divided by the machine's pace, or <paramref name="Ratio"/> where one run did not measure that.</param>
    /// <param name="AtHandOvers">The same of times divided by how long values took from thread to thread, or <paramref name="Ratio"/> for one thread.</param>
    /// <param name="Verdict">slower, faster, same, or unknown: too few rounds, too much other work on the machine, or threads so much farther apart or nearer that this alone may have done it.</param>
    public sealed record Change(string Key, Interval Ratio, Interval AtPace, Interval AtHandOvers, string Verdict)
    {
        public override string ToString() => $"{Verdict,-7} {Text(Ratio)}, at the machine's pace {Text(AtPace)}{(AtHandOvers == Ratio ? "" : $", at that of threads' hand-overs {Text(AtHandOvers)}")}  {Key}";

        static string Text(Interval ratio) => string.Create(CultureInfo.InvariantCulture, $"{ratio.Middle,6:0.000} × [{ratio.Low:0.000}, {ratio.High:0.000}]");
    }

    /// <summary>Every timing that both runs have; all verdicts together are right with the confidence, by Bonferroni's inequality.</summary>
    /// <remarks>Slower: even the shortest time that the new median may have exceeds the longest that the old one may have had by more than the threshold, in milliseconds and also at the machine's
    /// pace (<see cref="Timing.Pace"/>). The confidence speaks of rounds that vary alike; what makes a machine slower from run to run, its pace shows, and the threshold is for the rest.
    /// Where several threads are slower by less than their hand-overs (<see cref="Timing.HandOvers"/>), nobody can tell: how often a kernel hands over is not known.</remarks>
    /// <exception cref="FormatException">One run was timed with warm caches and the other with cold ones.</exception>
    /// <param name="old">The run before.</param> <param name="now">The run after.</param> <param name="threshold">0.1 for ten per cent.</param> <param name="confidence">That no verdict of the whole comparison is wrong.</param>
    public static IReadOnlyList<Change> Of(BenchResult old, BenchResult now, double threshold = 0.1, double confidence = 0.99)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        if (old.Cold != now.Cold) throw new FormatException("one run was timed with warm caches and the other with cold ones: expected two of the same kind.");
        var before = Timings(old).GroupBy(t => t.Timing.Key).ToDictionary(g => g.Key, g => g.Last());
        var both = Timings(now).Where(t => before.ContainsKey(t.Timing.Key)).ToArray();
        double each = 1 - (1 - confidence) / (2 * Math.Max(1, both.Length));
        return [.. both.Select(t => Judge(t.Timing.Key, before[t.Timing.Key], t, threshold, each))];
    }

    static IEnumerable<(Timing Timing, double Others)> Timings(BenchResult result) => from g in result.Groups from timing in g.Timings where timing.AllocatedBytes is not null select (timing, g.OtherCores ?? 0);

    static Change Judge(string key, (Timing Timing, double Others) old, (Timing Timing, double Others) now, double threshold, double confidence)
    {
        var ratio = Ratio(old.Timing.Milliseconds, now.Timing.Milliseconds, confidence);
        var atPace = At(timing => timing.Pace);
        var atHandOvers = At(timing => timing.HandOvers);
        bool noisy = Math.Max(old.Others, now.Others) > MostOtherCores || ratio.Low == 0 || double.IsInfinity(ratio.High);
        bool slower = Math.Min(ratio.Low, atPace.Low) > 1 + threshold, faster = Math.Max(ratio.High, atPace.High) < 1 / (1 + threshold);
        bool sure = slower ? atHandOvers.Low > 1 + threshold : atHandOvers.High < 1 / (1 + threshold);
        return new(key, ratio, atPace, atHandOvers, noisy || (slower || faster) && !sure ? "unknown" : slower ? "slower" : faster ? "faster" : "same");

        Interval At(Func<Timing, IReadOnlyList<double>> pace) =>
            pace(old.Timing).Count > 0 && pace(now.Timing).Count > 0 ? Ratio(AtPace(old.Timing, pace(old.Timing)), AtPace(now.Timing, pace(now.Timing)), confidence) : ratio;
    }

    static Interval Ratio(IReadOnlyList<double> old, IReadOnlyList<double> now, double confidence)
    {
        var (before, after) = (Interval.OfMedian(old, confidence), Interval.OfMedian(now, confidence));
        return new(Math.Max(0, after.Low) / before.High, after.Middle / before.Middle, after.High / Math.Max(0, before.Low));
    }

    /// <summary>Round by round where the pace was taken in turn, otherwise by its median.</summary>
    static IReadOnlyList<double> AtPace(Timing timing, IReadOnlyList<double> pace) => pace.Count == timing.Milliseconds.Count ? [.. timing.Milliseconds.Zip(pace, (time, one) => time / one)]
        : [.. timing.Milliseconds.Select(time => time / Interval.OfMedian(pace).Middle)];

    /// <summary>How often two runs of the same thing are called different: runs of some kernels, each held against the one before; every timing is printed that was not found the same.</summary>
    /// <returns>The comparisons that called some timing slower or faster, and all of them; the timings of which nobody could tell, and all of them.</returns>
    public static (int Alarms, int All, int Unknown, int Timings) NoChange(BenchOptions options, int tries, double threshold, double confidence, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        int alarms = 0, unknown = 0, timings = 0;
        var before = Bench.Run(options, TextWriter.Null);
        for (int i = 0; i < tries; i++)
        {
            var now = Bench.Run(options, TextWriter.Null);
            var changes = Of(before, now, threshold, confidence);
            foreach (var change in changes.Where(c => c.Verdict is not "same")) output.WriteLine(change);
            if (changes.Any(c => c.Verdict is "slower" or "faster")) alarms++;
            unknown += changes.Count(c => c.Verdict == "unknown");
            timings += changes.Count;
            before = now;
        }
        return (alarms, tries, unknown, timings);
    }
}
