using System.CommandLine;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify audit</c>: how often a law accuses a correct kernel.</summary>
public sealed class AuditCommand : Subcommand
{
    const int Default = 2_000, Nightly = 100_000;

    public override Command Build(TextWriter output)
    {
        var command = new Command("audit", "Holds every law against every correct kernel over many problems, and reports the alarms; exit code 1 where there is one.");
        var selection = new Selection().AddTo(command);
        var problems = new Option<int>("--problems") { Description = "Problems for each law and kernel.", DefaultValueFactory = _ => Default };
        var nightly = new Option<bool>("--nightly") { Description = $"{Nightly} problems for each." };
        var seconds = new Option<double?>("--seconds") { Description = "A time limit; pairs take turns, so that each gets about as many problems." };
        var seed = new Option<int>("--seed") { Description = "Which problems are drawn.", DefaultValueFactory = _ => 1 };
        var reports = new Option<string>("--reports") { Description = "The folder that the reports are written to.", DefaultValueFactory = _ => "reports" };
        foreach (var option in (Option[])[problems, nightly, seconds, seed, reports]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            int count = parsed.GetValue(nightly) ? Nightly : parsed.GetValue(problems);
            if (count < 1) throw new UsageException($"--problems {count}: expected at least 1.");
            if (parsed.GetValue(seconds) is { } given && !(given >= 0 && given <= 1e6)) throw new UsageException($"--seconds {given}: expected a number from 0 to 1000000.");
            TimeSpan? limit = parsed.GetValue(seconds) is { } most ? TimeSpan.FromSeconds(most) : null;
            var (console, catalog) = (Terminal.On(output), selection.Catalog(parsed));
            var pairs = Matrix.Pairs(selection.Laws(parsed, catalog), selection.Subjects(parsed, catalog));
            if (pairs.Count == 0) throw new UsageException("none of these laws speaks of any of these kernels.");
            var head = ReportHead.For(catalog, string.Join(' ', ["verify", .. parsed.Tokens.Select(t => t.Value)]));
            var audited = console.Progress("audit", pairs.Count * ((count - 1) / Audit.Turn + 1), done => Audit.Run(pairs, count, parsed.GetValue(seed), limit, done));
            var report = new AuditReport(head, audited);
            report.Print(console);
            var folder = Folder.Writable(parsed.GetValue(reports)!);
            Folder.Write(folder, "audit.md", report.Markdown());
            Folder.Write(folder, "audit.json", report.Json());
            console.WriteLine($"written: {Path.Combine(folder, "audit.md")}, audit.json");
            return report.Alarms > 0 || report.Visited.Missed.Count > 0 ? CommandLine.Broken : CommandLine.Held;
        });
        return command;
    }
}
