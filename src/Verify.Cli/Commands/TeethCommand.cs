using System.CommandLine;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify teeth</c>: which law kills which seeded fault, and after how many problems.</summary>
public sealed class TeethCommand : Subcommand
{
    public override Command Build(TextWriter output)
    {
        var command = new Command("teeth", "Holds every law against every mutant; exit code 1 where a mutant lives or a correct kernel is accused.");
        var selection = new Selection().AddTo(command);
        var few = new Option<int>("--few") { Description = "Problems for each law and mutant in the first round.", DefaultValueFactory = _ => 8 };
        var tests = new Option<int>("--tests") { Description = "Problems for each law where a mutant survived the first round.", DefaultValueFactory = _ => 200 };
        var correct = new Option<int>("--correct") { Description = "Problems for each law and correct kernel; `verify audit` does more.", DefaultValueFactory = _ => 4 };
        var seed = new Option<int>("--seed") { Description = "Which problems are drawn.", DefaultValueFactory = _ => 1 };
        var every = new Option<bool>("--every-cell") { Description = "Takes the faults of Elman cells over every activation instead of tanh alone." };
        var reports = new Option<string>("--reports") { Description = "The folder that the reports are written to.", DefaultValueFactory = _ => "reports" };
        foreach (var option in (Option[])[few, tests, correct, seed, every, reports]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            int first = parsed.Whole(few, 1), most = parsed.Whole(tests, 1), each = parsed.Whole(correct, 0);
            var (console, catalog) = (Terminal.On(output), selection.Catalog(parsed));
            var laws = selection.Laws(parsed, catalog);
            var mutants = selection.Mutants(parsed, catalog);
            var pairs = Matrix.Pairs(laws, parsed.GetValue(every) ? [.. mutants.Where(m => m is not IRare)] : Teeth.Representative(mutants));
            if (pairs.Count == 0 && !mutants.Any(m => m is IRare)) throw new UsageException("none of these laws speaks of any of these mutants.");
            string folder = Folder.Writable(reports.Name, parsed.GetValue(reports)!);
            var head = ReportHead.For(catalog, parsed);
            var teeth = console.Progress("teeth", pairs.Count, done => Teeth.Run(pairs, first, most, parsed.GetValue(seed), done));
            var honest = Matrix.Pairs(laws, [.. catalog.All<Subject>()]);
            IReadOnlyList<LawResult> held = each == 0 ? []
                : console.Progress("correct", honest.Count, done => Matrix.Run(honest, each, parsed.GetValue(seed), done: _ => done()));
            var rare = RareFault.Of(mutants.Where(m => m is IRare), laws, parsed.GetValue(seed));
            var report = new TeethReport(head, teeth, held, rare);
            report.Print(console);
            Folder.Write(folder, "teeth.md", report.Markdown());
            Folder.Write(folder, "teeth.json", report.Json());
            Folder.Write(folder, "teeth.html", TeethPage.Html(report));
            console.WriteLine($"written: {Path.Combine(folder, "teeth.md")}, teeth.json, teeth.html");
            return teeth.Living.Count > 0 || report.Accused.Count > 0 || rare.Any(r => r.Search is null) ? CommandLine.Broken : CommandLine.Held;
        });
        return command;
    }
}
