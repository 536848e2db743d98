using System.Globalization;
namespace Verify;

/// <summary>Two runs of the benchmark, held against each other.</summary>
public static class Comparison
{
    /// <summary>What became of one timing.</summary>
    /// <param name="Key">Which.</param> <param name="Ratio">New time ÷ old time, and the interval that holds it with the stated confidence.</param> <param name="Verdict">slower, faster, same or unknown.</param>
    public sealed record Change(string Key, Interval Ratio, string Verdict)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Verdict,-7} {Ratio.Middle,6:0.000} × [{Ratio.Low:0.000}, {Ratio.High:0.000}]  {Key}");
    }

    /// <summary>Every timing that both runs have; all verdicts together are right with the confidence, by Bonferroni's inequality.</summary>
    /// <remarks>Slower: even the shortest time that the new median may have exceeds the longest that the old one may have had by more than the threshold.</remarks>
    /// <param name="old">The run before.</param> <param name="now">The run after.</param> <param name="threshold">0.1 for ten per cent.</param> <param name="confidence">That no verdict of the whole comparison is wrong.</param>
    public static IReadOnlyList<Change> Of(BenchResult old, BenchResult now, double threshold = 0.1, double confidence = 0.99)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        var before = old.Timings.GroupBy(t => t.Key).ToDictionary(g => g.Key, g => g.Last());
        var both = now.Timings.Where(t => before.ContainsKey(t.Key)).ToArray();
        double each = 1 - (1 - confidence) / (2 * Math.Max(1, both.Length));
        return [.. both.Select(timing => Judge(timing.Key, before[timing.Key].Milliseconds, timing.Milliseconds, threshold, each))];
    }

    /// <summary>One timing, each median with the confidence given.</summary>
    public static Change Judge(string key, IReadOnlyList<double> old, IReadOnlyList<double> now, double threshold, double confidence)
    {
        var (before, after) = (Interval.OfMedian(old, confidence), Interval.OfMedian(now, confidence));
        var ratio = new Interval(Math.Max(0, after.Low) / before.High, after.Middle / before.Middle, after.High / Math.Max(0, before.Low));
        string verdict = ratio.Low > 1 + threshold ? "slower" : ratio.High < 1 / (1 + threshold) ? "faster" : double.IsInfinity(before.High) || double.IsInfinity(after.High) ? "unknown" : "same";
        return new(key, ratio, verdict);
    }
}
