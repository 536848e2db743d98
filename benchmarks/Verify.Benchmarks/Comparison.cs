using System.Globalization;
namespace Verify;

/// <summary>Two runs of the benchmark, held against each other.</summary>
public static class Comparison
{
    /// <summary>Beyond this many cores busy with other work, a difference says nothing about the kernel.</summary>
    public const double MostOtherCores = 0.25;

    /// <summary>What became of one timing.</summary>
    /// <param name="Key">Which.</param> <param name="Ratio">New time ÷ old time, and the interval that holds it with the stated confidence.</param> <param name="Verdict">slower, faster, same, or unknown: too few rounds, or too much other work on the machine.</param>
    public sealed record Change(string Key, Interval Ratio, string Verdict)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Verdict,-7} {Ratio.Middle,6:0.000} × [{Ratio.Low:0.000}, {Ratio.High:0.000}]  {Key}");
    }

    /// <summary>Every timing that both runs have; all verdicts together are right with the confidence, by Bonferroni's inequality.</summary>
    /// <remarks>Slower: even the shortest time that the new median may have exceeds the longest that the old one may have had by more than the threshold.
    /// The confidence speaks of rounds that vary alike; what changes a machine from run to run is what the threshold is for.</remarks>
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
        var (before, after) = (Interval.OfMedian(old.Timing.Milliseconds, confidence), Interval.OfMedian(now.Timing.Milliseconds, confidence));
        var ratio = new Interval(Math.Max(0, after.Low) / before.High, after.Middle / before.Middle, after.High / Math.Max(0, before.Low));
        bool noisy = Math.Max(old.Others, now.Others) > MostOtherCores || !double.IsFinite(before.High) || !double.IsFinite(after.High);
        return new(key, ratio, noisy ? "unknown" : ratio.Low > 1 + threshold ? "slower" : ratio.High < 1 / (1 + threshold) ? "faster" : "same");
    }

    /// <summary>How often two runs of the same thing are called different: runs of some kernels, each held against the one before.</summary>
    /// <returns>The comparisons that called some timing slower or faster, those that called every timing unknown, and all of them.</returns>
    public static (int Alarms, int Unknown, int All) NoChange(BenchOptions options, int tries, double threshold, double confidence)
    {
        int alarms = 0, unknown = 0;
        var before = Bench.Run(options, TextWriter.Null);
        for (int i = 0; i < tries; i++)
        {
            var now = Bench.Run(options, TextWriter.Null);
            var changes = Of(before, now, threshold, confidence);
            if (changes.Any(c => c.Verdict is "slower" or "faster")) alarms++;
            else if (changes.All(c => c.Verdict == "unknown")) unknown++;
            before = now;
        }
        return (alarms, unknown, tries);
    }
}
