using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Verify.Checking;
namespace Verify;

/// <summary>Holds a law against a subject for many drawn problems, and shrinks the first that breaks it.</summary>
/// <remarks>What was broken before comes first. FsCheck draws; the loop, the time limit and the rule that a shrunk case must keep at least half
/// the error ÷ bound are here, so that a real fault is not walked down to something that looks like rounding.</remarks>
public static class LawRunner
{
    /// <summary>At most so many evaluations are spent on shrinking.</summary>
    public const int MostShrinks = 200;

    /// <summary>The most multiplications, T·N·G·H·(C + H) and the size of the weights, that are asked of the checking device; more where T·N is over 65,535, which no smaller shape stands for. Chosen so that all laws on all kernels take less than a minute on two cores (<c>verify laws --kernel "*/checking"</c>).</summary>
    const long MostWorkChecked = 60_000, MostWorkOfACrowd = 1_000_000;

    static readonly ConditionalWeakTable<Assembly, StrongBox<bool>> OnCheckingDevice = [];

    /// <summary>Problems for a pair where nobody says how many.</summary>
    const int Usual = 100, UsualWatched = 9;

    /// <summary>Told of every problem before it is run, in a process that may not survive it.</summary>
    internal static Action<Problem>? Begins { get; set; }

    /// <summary>How many problems a pair gets where nobody says: 100, and 9 for the kit's own kernels and clippers on the checking device, where every access is watched and some 1700 pairs share the time.</summary>
    public static int Enough(Subject subject) => IsWatched(subject) && Installed.Owns(subject.GetType()) ? UsualWatched : Usual;

    /// <summary>Runs up to <paramref name="tests"/> problems drawn from <paramref name="seed"/>, or as many as fit the time, at least one.</summary>
    /// <param name="law">The law.</param> <param name="subject">What it is held against.</param> <param name="tests">Problems to draw, after those remembered.</param>
    /// <param name="seed">Which problems; every pair of law and subject has its own sequence.</param> <param name="limit">Time, if it is limited.</param>
    /// <param name="memory">Where failures are kept and come from.</param> <param name="shrink">Whether a broken problem is made smaller.</param>
    /// <param name="after">So many of the sequence have been run before, and are passed over.</param>
    public static LawResult Run(Law law, Subject subject, int tests, int seed, TimeSpan? limit = null, FailureMemory? memory = null, bool shrink = true, int after = 0)
    {
        var clock = Stopwatch.StartNew();
        var coverage = new Coverage();
        int checkedCount = 0, mistrusted = 0, refused = 0;
        double worstRatio = 0;
        Problem? worst = null;
        LawFailure? failure = null;
        string? doubt = null;
        Problem[] remembered = memory is null ? [] : [.. memory.Of(law, subject)];
        ulong sequence = Sequence(law, subject, seed);
        for (int i = -remembered.Length; i < tests && failure is null && !(limit is { } most && checkedCount > 0 && clock.Elapsed > most); i++)
        {
            var problem = i < 0 ? remembered[i + remembered.Length] : Problems.Nth(sequence, after + i);
            if (i >= 0) coverage.Add(problem);
            if (!Takes(law, subject, problem.Shape))
            {
                refused++;
                continue;
            }
            var verdict = Check(law, subject, problem);
            checkedCount++;
            if (verdict.IsBroken)
            {
                memory?.Keep(law, subject, problem, verdict);
                failure = shrink ? Shrinking.Of(law, subject, problem, verdict) : new(problem, verdict, problem, verdict);
                if (failure.Shrunk != problem) memory?.Keep(law, subject, failure.Shrunk, failure.Verdict);
                continue;
            }
            if (verdict.Outcome == Outcome.Mistrusted) (mistrusted, doubt) = (mistrusted + 1, doubt ?? verdict.Detail);
            if (verdict.Ratio > worstRatio || worst is null) (worstRatio, worst) = (verdict.Ratio, problem);
        }
        return new(law, subject, checkedCount, mistrusted, refused, worstRatio, worst, failure, clock.Elapsed) { Coverage = coverage, Doubt = doubt };
    }

    /// <summary>The sequence of problems of a pair: its own, so that a run over many pairs sees many problems.</summary>
    public static ulong Sequence(Law law, Subject subject, int seed) => Keyed.Key($"{law} {subject}", seed);

    /// <summary>Whether law and subject both run on this shape.</summary>
    public static bool Takes(Law law, Subject subject, Shape shape)
    {
        bool watched = IsWatched(subject), takes = watched ? law.TakesWatched(shape) : law.Takes(shape);
        return takes && (subject is not Kernel kernel || !(watched && TooLong(kernel, shape)) && kernel.Refuses(shape) is null);
    }

    /// <summary>Whether a subject may run on the checking device: it says so, or an added DLL was brought there or compiled against it.</summary>
    public static bool IsWatched(Subject subject) => subject.Device == "checking" || Installed.Foreign(subject.GetType()) is { } added && OnCheckingDevice.GetValue(added, assembly => new(
        Sanitizer.Runs(assembly) || assembly.GetReferencedAssemblies().Any(name => name.Name == typeof(Sanitizer).Assembly.GetName().Name))).Value;

    static bool TooLong(Kernel kernel, Shape shape) =>
        ((long)shape.T * shape.N + 1) * kernel.Cell.GateCount * shape.H * (shape.C + shape.H) > ((long)shape.T * shape.N > 65_535 ? MostWorkOfACrowd : MostWorkChecked);

    /// <summary>One problem. An exception is a broken law: the subject did not survive it; so is a fault on the checking device, also one that the subject catches. There data pass between groups as PTX has it, with a fence.</summary>
    public static Verdict Check(Law law, Subject subject, Problem problem)
    {
        Begins?.Invoke(problem);
        using var _ = Sanitizer.Use(Sanitizer.Settings with { Seed = (ulong)problem.Order, Order = Order(problem), RequireFences = true });
        using var witness = new Witness();
        try
        {
            var verdict = law.Check(subject, problem);
            return witness.First is { } caught && !verdict.IsBroken ? Verdict.Broken("checking device", OneLine(caught.Message)) : verdict;
        }
        catch (Exception e) when (e.GetBaseException() is RefusedException refused && subject is Kernel kernel && kernel.Refuses(refused.Shape) is not null)
        {
            return Verdict.Mistrusted($"the law needs the shape {refused.Shape} too, which the kernel refuses: {refused.Why}");
        }
        catch (SanitizerException e)
        {
            return Verdict.Broken("checking device", OneLine(e.Message));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            var inner = e.GetBaseException();
            return Verdict.Broken("exception", $"{inner.GetType().Name}: {OneLine(inner.Message)}");
        }
    }

    /// <summary>0 is the natural order, 1 the reverse; after that orders drawn from the number, every second one drawn to hurt.</summary>
    static ThreadOrder Order(Problem problem) => problem.Order switch { 0 => ThreadOrder.Forward, 1 => ThreadOrder.Reverse, _ => problem.Order % 2 == 0 ? ThreadOrder.Random : ThreadOrder.Adversarial };

    static string OneLine(string message) => string.Join("; ", message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
