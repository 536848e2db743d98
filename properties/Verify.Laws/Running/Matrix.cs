using System.Diagnostics;
namespace Verify;

/// <summary>Laws × subjects: every law against every subject it concerns, on all cores.</summary>
public static class Matrix
{
    /// <summary>The pairs that there are.</summary>
    public static IReadOnlyList<(Law Law, Subject Subject)> Pairs(IEnumerable<Law> laws, IReadOnlyCollection<Subject> subjects) =>
        [.. from law in laws from subject in subjects where law.Concerns(subject) select (law, subject)];

    /// <summary>Runs every pair; a time limit is shared out evenly among the pairs still to run.</summary>
    /// <param name="pairs">What to run.</param> <param name="tests">Problems for each pair; null for <see cref="LawRunner.Enough"/>.</param> <param name="seed">Which problems.</param>
    /// <param name="limit">Time for all of it, if there is a limit.</param> <param name="done">Told of each result as it comes, from any thread.</param>
    /// <param name="memory">Where failures are kept and come from.</param>
    public static IReadOnlyList<LawResult> Run(IReadOnlyList<(Law Law, Subject Subject)> pairs, int? tests, int seed, TimeSpan? limit = null, Action<LawResult>? done = null, FailureMemory? memory = null) =>
        Shared(pairs, limit, done, (law, subject, share) => LawRunner.Run(law, subject, tests ?? LawRunner.Enough(subject), seed, share, memory));

    /// <summary>Looks for the worst case of every pair; the time is shared out evenly among the pairs still to run.</summary>
    /// <param name="pairs">What to search.</param> <param name="seed">Which search.</param> <param name="limit">Time for all of it.</param>
    /// <param name="done">Told of each result as it comes, from any thread.</param> <param name="memory">Where the worst are kept and come from.</param>
    public static IReadOnlyList<LawResult> Search(IReadOnlyList<(Law Law, Subject Subject)> pairs, int seed, TimeSpan limit, Action<LawResult>? done = null, FailureMemory? memory = null) =>
        Shared(pairs, limit, done, (law, subject, share) =>
        {
            var clock = Stopwatch.StartNew();
            var found = WorstCases.Search(law, subject, int.MaxValue / 64, seed, share, memory);
            return new(law, subject, found.Evaluations, 0, 0, found.Ratio, found.Worst, found.Failure, clock.Elapsed);
        });

    static LawResult[] Shared(IReadOnlyList<(Law Law, Subject Subject)> pairs, TimeSpan? limit, Action<LawResult>? done, Func<Law, Subject, TimeSpan?, LawResult> run)
    {
        var clock = Stopwatch.StartNew();
        int started = 0, cores = Environment.ProcessorCount;
        return [.. Cores.Share(pairs).Select(pair =>
        {
            int left = pairs.Count - Interlocked.Increment(ref started) + 1;
            TimeSpan? share = limit is { } all ? TimeSpan.FromTicks(Math.Max(0, (all - clock.Elapsed).Ticks) * Math.Min(cores, left) / left) : null;
            var result = run(pair.Law, pair.Subject, share);
            done?.Invoke(result);
            return result;
        })];
    }
}
