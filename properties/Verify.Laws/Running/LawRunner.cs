using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
namespace Verify;

/// <summary>Holds a law against a subject for many drawn problems, and shrinks the first that breaks it.</summary>
/// <remarks>FsCheck draws and shrinks; the time limit and the rule that a shrunk case must keep at least half the error ÷ bound are added here,
/// so that a real fault is not walked down to something that looks like rounding.</remarks>
public static class LawRunner
{
    /// <summary>At most so many evaluations are spent on shrinking.</summary>
    public const int MostShrinks = 200;

    /// <summary>Runs up to <paramref name="tests"/> problems drawn from <paramref name="seed"/>, or as many as fit the time.</summary>
    public static LawResult Run(Law law, Subject subject, int tests, int seed, TimeSpan? limit = null)
    {
        var clock = Stopwatch.StartNew();
        int checkedCount = 0, mistrusted = 0, refused = 0, shrinks = 0;
        double worstRatio = 0;
        Problem? worst = null;
        LawFailure? failure = null;

        bool Property(Problem problem)
        {
            if (failure is not null)
            {
                if (++shrinks > MostShrinks || Refuses(subject, problem)) return true;
                var smaller = Check(law, subject, problem);
                if (!smaller.IsBroken || !(smaller.Ratio >= failure.DrawnVerdict.Ratio / 2)) return true;
                failure = failure with { Shrunk = problem, Verdict = smaller };
                return false;
            }
            if (limit is { } most && clock.Elapsed > most) return true;
            if (Refuses(subject, problem))
            {
                refused++;
                return true;
            }
            var verdict = Check(law, subject, problem);
            checkedCount++;
            if (verdict.IsBroken)
            {
                failure = new(problem, verdict, problem, verdict);
                return false;
            }
            if (verdict.Outcome == Outcome.Mistrusted) mistrusted++;
            if (verdict.Ratio > worstRatio || worst is null) (worstRatio, worst) = (verdict.Ratio, problem);
            return true;
        }

        var config = Config.Quick.WithMaxTest(tests).WithReplay(new Replay(new Rnd((ulong)seed), null)).WithRunner(Silent.Runner);
        FsCheck.Check.One(config, Prop.ForAll(Problems.Arbitrary, Property));
        return new(law, subject, checkedCount, mistrusted, refused, worstRatio, worst, failure, clock.Elapsed);
    }

    /// <summary>One problem. An exception is a broken law: the subject did not survive it.</summary>
    public static Verdict Check(Law law, Subject subject, Problem problem)
    {
        using var _ = Sanitizer.Use(Sanitizer.Settings with { Seed = (ulong)problem.Order, Order = Order(problem) });
        try
        {
            return law.Check(subject, problem);
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

    static bool Refuses(Subject subject, Problem problem) => subject is Kernel kernel && kernel.Refuses(problem.Shape) is not null;

    /// <summary>A runner that prints nothing and throws nothing: the answer is in the property's own record.</summary>
    sealed class Silent : IRunner
    {
        public static readonly Silent Runner = new();
        public void OnStartFixture(Type t) { }
        public void OnArguments(int n, Microsoft.FSharp.Collections.FSharpList<object> arguments, Microsoft.FSharp.Core.FSharpFunc<int, Microsoft.FSharp.Core.FSharpFunc<Microsoft.FSharp.Collections.FSharpList<object>, string>> every) { }
        public void OnShrink(Microsoft.FSharp.Collections.FSharpList<object> arguments, Microsoft.FSharp.Core.FSharpFunc<Microsoft.FSharp.Collections.FSharpList<object>, string> every) { }
        public void OnFinished(string name, TestResult result) { }
    }
}
