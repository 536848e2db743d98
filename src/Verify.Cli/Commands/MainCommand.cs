using System.CommandLine;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify</c> alone, the main job: every kernel × cell × law, a short timing, and the reports.</summary>
public sealed class MainCommand
{
    /// <summary>The root command.</summary>
    public RootCommand Build(TextWriter output)
    {
        var root = new RootCommand("Proves recurrent kernels right and times them. Alone: every law against every kernel, a short timing, and the reports.");
        var selection = new Selection().AddTo(root);
        var options = new RunOptions().AddTo(root, limit: 150);
        var reports = new Option<string>("--reports") { Description = "The folder that the reports are written to.", DefaultValueFactory = _ => "reports" };
        root.Options.Add(reports);
        root.SetAction(parsed =>
        {
            var (console, catalog) = (Terminal.On(output), selection.Catalog(parsed));
            var pairs = Matrix.Pairs(selection.Laws(parsed, catalog), selection.Subjects(parsed, catalog));
            if (pairs.Count == 0) throw new UsageException("none of these laws speaks of any of these kernels.");
            var head = ReportHead.For(catalog, string.Join(' ', ["verify", .. parsed.Tokens.Select(t => t.Value)]));
            foreach (var device in head.Present) console.WriteLine($"device {device}");
            foreach (var device in head.Absent) console.WriteLine($"absent {device.Name}: {device.Why}");
            var results = options.Run(parsed, console, pairs);
            LawsReport.Print(console, results);
            var folder = Folder.Writable(parsed.GetValue(reports)!);
            Folder.Write(folder, "laws.md", LawsReport.Markdown(head, results));
            Folder.Write(folder, "laws.json", LawsReport.Json(head, results));
            console.WriteLine($"written: {Path.Combine(folder, "laws.md")}, laws.json");
            return results.Any(r => r.Outcome == Outcome.Broken) ? CommandLine.Broken : CommandLine.Held;
        });
        return root;
    }
}
