using System.Diagnostics;
namespace Verify;

/// <summary>Holds every law against every correct subject over many problems: whatever is broken there is a false alarm, or a kernel that is not correct.</summary>
public static class Audit
{
    /// <summary>Pairs take turns, so many problems at a time, so that a time limit leaves each with about as many.</summary>
    public const int Turn = 5;

    /// <summary>Runs up to <paramref name="problems"/> problems for each pair.</summary>
    /// <param name="pairs">Laws and correct subjects.</param> <param name="problems">Problems for each.</param> <param name="seed">Which problems.</param>
    /// <param name="limit">Time for all of it, if it is limited; every pair gets at least one turn.</param> <param name="done">Told of each turn, from any thread.</param>
    public static IReadOnlyList<Audited> Run(IReadOnlyList<(Law Law, Subject Subject)> pairs, int problems, int seed, TimeSpan? limit = null, Action? done = null)
    {
        var clock = Stopwatch.StartNew();
        Audited[] all = [.. pairs.Select(p => new Audited(p.Law, p.Subject))];
        for (int from = 0; from < problems; from += Turn)
        {
            int to = Math.Min(from + Turn, problems);
            Cores.Share(all).ForAll(pair =>
            {
                if (from == 0 || !(limit is { } most && clock.Elapsed > most)) pair.Draw(seed, from, to);
                done?.Invoke();
            });
        }
        return all;
    }
}
