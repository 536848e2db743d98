using System.CommandLine;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify laws</c>: laws against kernels, and a shrunk replay line for each that is broken.</summary>
public sealed class LawsCommand : Subcommand
{
    public override Command Build(TextWriter output)
    {
        var command = new Command("laws", "Holds every law against every kernel, or those that are named.");
        var selection = new Selection().AddTo(command);
        var options = new RunOptions().AddTo(command);
        command.SetAction(parsed =>
        {
            var (console, catalog) = (Terminal.On(output), selection.Catalog(parsed));
            var pairs = Matrix.Pairs(selection.Laws(parsed, catalog), selection.Subjects(parsed, catalog));
            if (pairs.Count == 0) throw new UsageException("none of these laws speaks of any of these kernels.");
            var results = options.Run(parsed, console, pairs, selection);
            LawsReport.Print(console, results);
            return results.Any(r => r.Outcome == Outcome.Broken) || LawsReport.Visited(results).Missed.Count > 0 ? CommandLine.Broken : CommandLine.Held;
        });
        return command;
    }
}
