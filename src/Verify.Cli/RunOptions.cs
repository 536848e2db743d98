using System.Collections.Concurrent;
using System.CommandLine;
using Spectre.Console;
namespace Verify.Cli;

/// <summary>How many problems to draw, for how long, and from which seed.</summary>
public sealed class RunOptions
{
    /// <summary>The least managed memory that may be asked for; the catalogue alone is made in a quarter of it.</summary>
    const int FewestMegabytes = 64;

    readonly Option<int?> tests = new("--tests") { Description = "Problems for each law and kernel. If not given, 100, and 9 for the kit's own kernels and clippers on the checking device." };
    readonly Option<double?> seconds = new("--seconds") { Description = "A time limit for the laws, shared out evenly; 0 draws at least one problem each." };
    readonly Option<double?> search = new("--search") { Description = "Instead of drawing blindly, looks for worse cases near the worst found, for so many seconds shared out evenly." };
    readonly Option<bool> isolated = new("--isolated") { Description = "Runs the laws in processes of their own: a kernel that crashes or never returns is a broken law, and the other results are kept." };
    readonly Option<double> isolatedSeconds = new("--isolated-seconds") { Description = "Time for one problem in such a process.", DefaultValueFactory = _ => 60 };
    readonly Option<int> isolatedMegabytes = new("--isolated-megabytes") { Description = "Managed memory of such a process.", DefaultValueFactory = _ => 2048 };
    readonly MemoryOption memory = new();
    readonly Option<int> seed = new("--seed") { Description = "Which problems are drawn.", DefaultValueFactory = _ => 1 };

    /// <summary>Adds the options to a command.</summary>
    public RunOptions AddTo(Command command, double? limit = null)
    {
        if (limit is not null) seconds.DefaultValueFactory = _ => limit;
        command.Options.Add(tests);
        command.Options.Add(seconds);
        command.Options.Add(seed);
        command.Options.Add(search);
        foreach (var option in new Option[] { isolated, isolatedSeconds, isolatedMegabytes }) command.Options.Add(option);
        memory.AddTo(command);
        return this;
    }

    /// <summary>Runs the pairs as the options say, with progress.</summary>
    /// <exception cref="UsageException">A number is out of range, or two options do not go together.</exception>
    public IReadOnlyList<LawResult> Run(ParseResult parsed, IAnsiConsole console, IReadOnlyList<(Law, Subject)> pairs, Selection selection)
    {
        var (count, limit, searched) = (parsed.Whole(tests, 1), parsed.Limit(seconds), parsed.Limit(search));
        var limits = new IsolationLimits(parsed.Time(isolatedSeconds), (long)parsed.Whole(isolatedMegabytes, FewestMegabytes) << 20);
        bool apart = parsed.GetValue(isolated);
        if (apart && parsed.GetResult(seconds) is { Implicit: false }) throw new UsageException("--isolated: --seconds is not for it; --tests and --isolated-seconds are.");
        if (apart && searched is not null) throw new UsageException("--isolated: --search is not for it.");
        using var kept = memory.Open(parsed);
        var broken = new ConcurrentDictionary<Subject, Law>();
        if (searched is { } spent) return console.Progress("search", pairs.Count, done => Matrix.Search(pairs, parsed.GetValue(seed), spent, result => Tell(result, done), kept));
        if (apart)
        {
            var processes = new IsolatedLaws(typeof(CommandLine).Assembly.Location, selection.Assemblies(parsed), limits, selection.AsCompiled(parsed));
            return console.Progress("laws", pairs.Count, done => processes.Run(pairs, count, parsed.GetValue(seed), result => Tell(result, done), kept));
        }
        return console.Progress("laws", pairs.Count, done => Matrix.Run(pairs, count, parsed.GetValue(seed), limit, result => Tell(result, done), kept));

        // A run that is cut off has then said what it found.
        void Tell(LawResult result, Action done)
        {
            if (result.Outcome == Outcome.Broken && !console.Profile.Capabilities.Interactive && broken.TryAdd(result.Subject, result.Law)) console.WriteLine($"BROKEN {result.Subject}: {result.Law}");
            done();
        }
    }
}
