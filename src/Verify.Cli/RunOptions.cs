using System.Collections.Concurrent;
using System.CommandLine;
using Spectre.Console;
namespace Verify.Cli;

/// <summary>How many problems to draw, for how long, and from which seed.</summary>
public sealed class RunOptions
{
    readonly Option<int?> tests = new("--tests") { Description = "Problems for each law and kernel. If not given, 100, and 9 for the kit's own kernels on the checking device." };
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
    /// <exception cref="UsageException">A number is out of range.</exception>
    public IReadOnlyList<LawResult> Run(ParseResult parsed, IAnsiConsole console, IReadOnlyList<(Law, Subject)> pairs, Selection selection)
    {
        if (parsed.GetValue(tests) < 1) throw new UsageException($"--tests {parsed.GetValue(tests)}: expected at least 1.");
        if (parsed.GetValue(seconds) is { } given && !(given >= 0 && given <= 1e6)) throw new UsageException($"--seconds {given}: expected a number from 0 to 1000000.");
        TimeSpan? limit = parsed.GetValue(seconds) is { } most ? TimeSpan.FromSeconds(most) : null;
        using var kept = memory.Open(parsed);
        var broken = new ConcurrentDictionary<Subject, Law>();
        if (parsed.GetValue(search) is { } spent)
        {
            if (!(spent >= 0 && spent <= 1e6)) throw new UsageException($"--search {spent}: expected a number of seconds from 0 to 1000000.");
            return console.Progress("search", pairs.Count, done => Matrix.Search(pairs, parsed.GetValue(seed), TimeSpan.FromSeconds(spent), result => Tell(result, done), kept));
        }
        if (parsed.GetValue(isolated))
        {
            if (limit is not null) throw new UsageException("--isolated: --seconds is not for it; --tests and --isolated-seconds are.");
            if (!(parsed.GetValue(isolatedSeconds) is > 0 and <= 1e6) || parsed.GetValue(isolatedMegabytes) < 64) throw new UsageException("--isolated-seconds, --isolated-megabytes: expected a positive number, and at least 64.");
            var apart = new IsolatedLaws(typeof(CommandLine).Assembly.Location, selection.Assemblies(parsed), new(TimeSpan.FromSeconds(parsed.GetValue(isolatedSeconds)), (long)parsed.GetValue(isolatedMegabytes) << 20), selection.AsCompiled(parsed));
            return console.Progress("laws", pairs.Count, done => apart.Run(pairs, parsed.GetValue(tests), parsed.GetValue(seed), result => Tell(result, done), kept));
        }
        return console.Progress("laws", pairs.Count, done => Matrix.Run(pairs, parsed.GetValue(tests), parsed.GetValue(seed), limit, result => Tell(result, done), kept));

        // A run that is cut off has then said what it found.
        void Tell(LawResult result, Action done)
        {
            if (result.Outcome == Outcome.Broken && !console.Profile.Capabilities.Interactive && broken.TryAdd(result.Subject, result.Law)) console.WriteLine($"BROKEN {result.Subject}: {result.Law}");
            done();
        }
    }
}
