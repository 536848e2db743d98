namespace Verify;

/// <summary>How many problems fell into each declared class.</summary>
public sealed class Coverage
{
    readonly long[] counts = new long[InputClass.All.Count];

    /// <summary>Problems in all.</summary>
    public long Problems { get; private set; }

    /// <summary>Classes and how often each was visited.</summary>
    public IEnumerable<(InputClass Class, long Count)> Counts => InputClass.All.Zip(counts);

    /// <summary>Declared classes that were never visited though so many problems were drawn that they should have been.</summary>
    public IReadOnlyList<InputClass> Missed => [.. Counts.Where(c => c.Count == 0 && c.Class.IsExpectedAmong(Problems)).Select(c => c.Class)];

    /// <summary>Counts a problem that was drawn.</summary>
    public void Add(Problem problem)
    {
        Problems++;
        for (int i = 0; i < counts.Length; i++)
            if (InputClass.All[i].Holds(problem)) counts[i]++;
    }

    /// <summary>What several runs visited together.</summary>
    public static Coverage Of(IEnumerable<Coverage> parts)
    {
        var all = new Coverage();
        foreach (var part in parts)
        {
            all.Problems += part.Problems;
            for (int i = 0; i < all.counts.Length; i++) all.counts[i] += part.counts[i];
        }
        return all;
    }
}
