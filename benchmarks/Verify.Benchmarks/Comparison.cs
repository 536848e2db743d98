using System.Globalization;
namespace Verify;

/// <summary>Two runs of the benchmark, held against each other.</summary>
public static class Comparison
{
    /// <summary>Beyond this many cores busy with other work, a difference says nothing about the kernel.</summary>
    public const double MostOtherCores = 0.1;

    /// <summary>What became of one timing.</summary>
    /// <param name="Key">Which.</param> <param name="Ratio">New time ÷ old time, and the interval that holds it with the stated confidence.</param> <param name="AtPace">The same of times divided by the machine's pace, or <paramref name="Ratio"/> where one run did not measure that.</param> <param name="Verdict">slower, faster, same, or unknown: too few rounds, or too much other work on the machine.</param>
    public sealed record Change(string Key, Interval Ratio, Interval AtPace, string Verdict)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Verdict,-7} {Ratio.Middle,6:0.000} × [{Ratio.Low:0.000}, {Ratio.High:0.000}], at the machine's pace {AtPace.Middle:0.000} × [{AtPace.Low:0.000}, {AtPace.High:0.000}]  {Key}");
    }

    /// <summary>Every timing that both runs have; all verdicts together are right with the confidence, by Bonferroni's inequality.</summary>
    /// <remarks>Slower: even the shortest time that the new median may have exceeds the longest that the old one may have had by more than the threshold, in milliseconds and also at the machine's
    /// pace (<see cref="Timing.Pace"/>). The confidence speaks of rounds that vary alike; what makes a machine slower from run to run, its pace shows, and the threshold is for the rest.</remarks>
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
        bool paced = old.Timing.Pace.Count > 0 && now.Timing.Pace.Count > 0;
        var atPace = paced ? Ratio(AtPace(old.Timing), AtPace(now.Timing), confidence) : ratio;
        bool noisy = Math.Max(old.Others, now.Others) > MostOtherCores || ratio.Low == 0 || double.IsInfinity(ratio.High);
        return new(key, ratio, atPace, noisy ? "unknown" : Math.Min(ratio.Low, atPace.Low) > 1 + threshold ? "slower" : Math.Max(ratio.High, atPace.High) < 1 / (1 + threshold) ? "faster" : "same");
    }

    static Interval Ratio(IReadOnlyList<double> old, IReadOnlyList<double> now, double confidence)
    {
        var (before, after) = (Interval.OfMedian(old, confidence), Interval.OfMedian(now, confidence));
        return new(Math.Max(0, after.Low) / before.High, after.Middle / before.Middle, after.High / Math.Max(0, before.Low));
    }

    /// <summary>Round by round where the pace was taken in turn, otherwise by its median.</summary>
    static IReadOnlyList<double> AtPace(Timing timing) => timing.Pace.Count == timing.Milliseconds.Count ? [.. timing.Milliseconds.Zip(timing.Pace, (time, pace) => time / pace)]
        : [.. timing.Milliseconds.Select(time => time / Interval.OfMedian(timing.Pace).Middle)];

    /// <summary>How often two runs of the same thing are called different: runs of some kernels, each held against the one before, every alarm printed.</summary>
    /// <returns>The comparisons that called some timing slower or faster, those that called every timing unknown, and all of them.</returns>
    public static (int Alarms, int Unknown, int All) NoChange(BenchOptions options, int tries, double threshold, double confidence, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        int alarms = 0, unknown = 0;
        var before = Bench.Run(options, TextWriter.Null);
        for (int i = 0; i < tries; i++)
        {
            var now = Bench.Run(options, TextWriter.Null);
            var changes = Of(before, now, threshold, confidence);
            foreach (var alarm in changes.Where(c => c.Verdict is "slower" or "faster")) output.WriteLine(alarm);
            if (changes.Any(c => c.Verdict is "slower" or "faster")) alarms++;
            else if (changes.All(c => c.Verdict == "unknown")) unknown++;
            before = now;
        }
        return (alarms, unknown, tries);
    }
}
