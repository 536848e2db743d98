using System.CommandLine;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify audit</c>: how often a law accuses a correct kernel.</summary>
public sealed class AuditCommand : Subcommand
{
    /// <summary>Without an alarm the upper limit of a pair's rate is 0.15 % after the first number of problems, and 0.003 % after the second (3 ÷ n at 95 %).</summary>
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
            int count = parsed.GetValue(nightly) ? Nightly : parsed.Whole(problems, 1);
            var limit = parsed.Limit(seconds);
            var (console, catalog) = (Terminal.On(output), selection.Catalog(parsed));
            var pairs = Matrix.Pairs(selection.Laws(parsed, catalog), selection.Subjects(parsed, catalog));
            if (pairs.Count == 0) throw new UsageException("none of these laws speaks of any of these kernels.");
            string folder = Folder.Writable(reports.Name, parsed.GetValue(reports)!);
            var head = ReportHead.For(catalog, parsed);
            var audited = console.Progress("audit", pairs.Count * ((count - 1) / Audit.Turn + 1), done => Audit.Run(pairs, count, parsed.GetValue(seed), limit, done));
            var report = new AuditReport(head, audited);
            report.Print(console);
            Folder.Write(folder, "audit.md", report.Markdown());
            Folder.Write(folder, "audit.json", report.Json());
            console.WriteLine($"written: {Path.Combine(folder, "audit.md")}, audit.json");
            return report.Alarms > 0 || report.Visited.Missed.Count > 0 ? CommandLine.Broken : CommandLine.Held;
        });
        return command;
    }
}
