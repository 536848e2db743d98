using System.Diagnostics;
namespace Verify;

/// <summary>Looks for worse cases near the worst found so far, driven by error ÷ bound, instead of drawing blindly.</summary>
/// <remarks>The worst problem is kept for each kind of shape and scale, in powers of four and of a thousand (an archive of elites, Mouret and Clune 2015),
/// so that a bound which is nearly reached somewhere whatever the kernel, among subnormals say, does not draw all of the search there. A child is
/// one of them, by turns any or the worst of three, with one to three of its sizes, scale, regime, seed or order changed, sizes and scale a little or to any magnitude; every fifth problem is drawn blindly.</remarks>
public static class WorstCases
{
    const int Blind = 5, Warm = 12, MostSteps = 2048, MostSequences = 512, MostInputs = 512, MostUnits = 128;
    const double LargestScale = 1e30;

    /// <summary>The most multiplications of one problem, so that many can be tried.</summary>
    const long MostWork = 500_000;

    /// <summary>What a search came to.</summary>
    /// <param name="Law">The law.</param> <param name="Subject">The subject.</param> <param name="Evaluations">Problems that were checked.</param>
    /// <param name="Ratio">The largest error ÷ bound.</param> <param name="Worst">Where it was.</param> <param name="Failure">The broken case, if there was one.</param>
    public sealed record Result(Law Law, Subject Subject, int Evaluations, double Ratio, Problem? Worst, LawFailure? Failure);

    /// <summary>Searches until the law breaks, or the evaluations or the time are spent.</summary>
    /// <param name="law">The law.</param> <param name="subject">The subject.</param> <param name="evaluations">Problems to check at most.</param>
    /// <param name="seed">Which search.</param> <param name="limit">Time, if it is limited.</param> <param name="memory">Where the search begins, and where the worst is kept.</param>
    /// <param name="greedy">False draws blindly, for comparison.</param>
    public static Result Search(Law law, Subject subject, int evaluations, int seed, TimeSpan? limit = null, FailureMemory? memory = null, bool greedy = true)
    {
        var clock = Stopwatch.StartNew();
        ulong sequence = LawRunner.Sequence(law, subject, seed);
        var random = new Random((int)(sequence >> 33));
        var elites = new Dictionary<(int, int, int, int, int), (Problem Problem, Verdict Verdict)>();
        var waiting = new Queue<Problem>(memory?.Of(law, subject) ?? []);
        int checkedCount = 0, drawn = 0;
        while (checkedCount < evaluations && drawn < 64 * evaluations && !(limit is { } most && checkedCount > 0 && clock.Elapsed > most))
        {
            var problem = waiting.TryDequeue(out var known) ? known
                : greedy && checkedCount >= Warm && drawn % Blind != 0 ? Changed(Parent([.. elites.Values], random), random) : Problems.Nth(sequence, drawn);
            drawn++;
            if (!LawRunner.Takes(law, subject, problem.Shape)) continue;
            var verdict = LawRunner.Check(law, subject, problem);
            checkedCount++;
            if (verdict.IsBroken)
            {
                memory?.Keep(law, subject, problem, verdict);
                return new(law, subject, checkedCount, verdict.Ratio, problem, Shrinking.Of(law, subject, problem, verdict));
            }
            if (!elites.TryGetValue(Kind(problem), out var best) || verdict.Ratio >= best.Verdict.Ratio) elites[Kind(problem)] = (problem, verdict);
        }
        if (elites.Count == 0) return new(law, subject, 0, 0, null, null);
        var worst = elites.Values.MaxBy(e => e.Verdict.Ratio);
        if (worst.Verdict.Ratio > 0) memory?.Keep(law, subject, worst.Problem, worst.Verdict);
        return new(law, subject, checkedCount, worst.Verdict.Ratio, worst.Problem, null);
    }

    /// <summary>The kind of problem that a problem is the worst of.</summary>
    static (int, int, int, int, int) Kind(Problem p) =>
        (Fours(p.Shape.T), Fours(p.Shape.N), Fours(p.Shape.C), Fours(p.Shape.H), (int)Math.Round(Math.Log10(p.LossScale) / 3));

    static int Fours(int size) => (int)Math.Log2(size + 1) / 2;

    static Problem Parent((Problem Problem, Verdict Verdict)[] elites, Random random) => random.Next(2) == 0 ? elites[random.Next(elites.Length)].Problem
        : Enumerable.Range(0, 3).Select(_ => elites[random.Next(elites.Length)]).MaxBy(e => e.Verdict.Ratio).Problem;

    static Problem Changed(Problem p, Random random)
    {
        for (int left = 1 + random.Next(3); left > 0;)
        {
            var changed = Once(p, random);
            var (steps, N, C, H) = changed.Shape;
            if (((long)steps * N + 1) * 4 * H * (C + H) > MostWork) continue;
            p = changed;
            left--;
        }
        return p;
    }

    static Problem Once(Problem p, Random random) => random.Next(9) switch
    {
        0 => p with { Shape = p.Shape with { T = Size(p.Shape.T, 0, MostSteps, random) } },
        1 => p with { Shape = p.Shape with { N = Size(p.Shape.N, 0, MostSequences, random) } },
        2 => p with { Shape = p.Shape with { C = Size(p.Shape.C, 1, MostInputs, random) } },
        3 => p with { Shape = p.Shape with { H = Size(p.Shape.H, 1, MostUnits, random) } },
        4 => p with { Regime = (Regime)random.Next(Enum.GetValues<Regime>().Length) },
        5 => p with { LossScale = random.Next(2) == 0 ? Math.Pow(10, random.Next(-30, 31)) : Math.Clamp(p.LossScale * Math.Pow(10, random.Next(-6, 7)), 1 / LargestScale, LargestScale) },
        6 => p with { Order = random.Next(1000) },
        _ => p with { Seed = random.Next(1_000_000) },
    };

    static int Size(int size, int least, int most, Random random) =>
        Math.Clamp(random.Next(6) switch { 0 => size + 1, 1 => size - 1, 2 => size << random.Next(1, 4), 3 => size >> random.Next(1, 4), _ => (int)Math.Pow(most, random.NextDouble()) }, least, most);
}
