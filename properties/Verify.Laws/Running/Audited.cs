using MathNet.Numerics.Distributions;
namespace Verify;

/// <summary>What one law said of one correct subject, over many problems.</summary>
public sealed class Audited(Law law, Subject subject)
{
    /// <summary>Upper ends of the classes of error ÷ bound; above the last the law is broken. For the eye only: no verdict depends on them.</summary>
    public static IReadOnlyList<double> Ends { get; } = [0, 1e-6, 1e-4, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 1];

    readonly long[] counts = new long[Ends.Count + 1];
    readonly long[] checks = new long[Enum.GetValues<Regime>().Length], mistrusted = new long[Enum.GetValues<Regime>().Length];

    public Law Law => law;
    public Subject Subject => subject;

    /// <summary>Problems that fell into each class of error ÷ bound, and last those that broke the law.</summary>
    public IReadOnlyList<long> Counts => counts;

    /// <summary>Checks, and those among them that could not have failed, by regime.</summary>
    public IEnumerable<(Regime Regime, long Checks, long Mistrusted)> Regimes => Enum.GetValues<Regime>().Select(r => (r, checks[(int)r], mistrusted[(int)r]));

    public long Checks => checks.Sum();
    public long Mistrusted => mistrusted.Sum();

    /// <summary>Problems of a shape that one of the two does not take.</summary>
    public long Refused { get; private set; }

    /// <summary>Which classes of problems were drawn.</summary>
    public Coverage Coverage { get; } = new();

    /// <summary>The largest error ÷ bound and its problem.</summary>
    public (double Ratio, Problem? Problem) Worst { get; private set; }

    /// <summary>The alarms.</summary>
    public List<(Problem Problem, Verdict Verdict)> Alarms { get; } = [];

    /// <summary>Checks problems from one number to another of the pair's own sequence.</summary>
    public void Draw(int seed, int from, int to)
    {
        ulong sequence = LawRunner.Sequence(law, subject, seed);
        for (int i = from; i < to; i++)
        {
            var problem = Problems.Nth(sequence, i);
            Coverage.Add(problem);
            if (LawRunner.Takes(law, subject, problem.Shape)) Add(problem, LawRunner.Check(law, subject, problem));
            else Refused++;
        }
    }

    void Add(Problem problem, Verdict verdict)
    {
        checks[(int)problem.Regime]++;
        if (verdict.Outcome == Outcome.Mistrusted) mistrusted[(int)problem.Regime]++;
        else counts[verdict.IsBroken ? Ends.Count : Ends.TakeWhile(end => verdict.Ratio > end).Count()]++;
        if (verdict.IsBroken) Alarms.Add((problem, verdict));
        if (verdict.Ratio > Worst.Ratio || Worst.Problem is null) Worst = (verdict.Ratio, problem);
    }

    /// <summary>The upper limit of a rate at 95 % confidence, after so many events in so many trials (Clopper and Pearson 1934).</summary>
    public static double UpperLimit(long events, long trials) => trials == 0 || events >= trials ? 1 : Beta.InvCDF(events + 1, trials - events, 0.95);
}
