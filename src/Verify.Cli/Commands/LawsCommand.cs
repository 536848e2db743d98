using System.CommandLine;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify laws</c>: laws against kernels, and a shrunk replay line for each that is broken.</summary>
public sealed class LawsCommand : Subcommand
{
    public override Command Build(TextWriter output)
    {
        var command = new Command("laws", "Holds every law against every kernel, or those that are named. Exit code 1 where one is broken; what is MISTRUSTED, where no problem could have failed, is said and does not change it.");
        var selection = new Selection().AddTo(command);
        var options = new RunOptions().AddTo(command);
        var byKernel = new Option<bool>("--by-kernel") { Description = "Shows a row per kernel as well." };
        var reports = new Option<string?>("--reports") { Description = "Writes laws.md and laws.json to this folder." };
        command.Options.Add(byKernel);
        command.Options.Add(reports);
        command.SetAction(parsed =>
        {
            var (console, catalog) = (Terminal.On(output), selection.Catalog(parsed));
            var pairs = Matrix.Pairs(selection.Laws(parsed, catalog), selection.Subjects(parsed, catalog));
            if (pairs.Count == 0) throw new UsageException("none of these laws speaks of any of these kernels.");
            string? folder = parsed.GetValue(reports) is { } wanted ? Folder.Writable(reports.Name, wanted) : null;
            var head = folder is null ? null : ReportHead.For(catalog, parsed);
            var results = options.Run(parsed, console, pairs, selection);
            if (parsed.GetValue(byKernel)) LawsReport.PrintByKernel(console, results);
            LawsReport.Print(console, results);
            if (head is not null) LawsReport.Write(console, folder!, head, results);
            return LawsReport.IsBroken(results) ? CommandLine.Broken : CommandLine.Held;
        });
        return command;
    }
}
