using System.CommandLine;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify replay</c>: one problem line again, against the kernels and laws that are named.</summary>
public sealed class ReplayCommand : Subcommand
{
    public override Command Build(TextWriter output)
    {
        var command = new Command("replay", "Runs one problem line again.");
        var line = new Argument<string>("line") { Description = "The problem, as a broken law printed it: \"T5 N2 C3 H4 isometric loss 1 seed 7 order 0\"." };
        command.Arguments.Add(line);
        var selection = new Selection().AddTo(command);
        command.SetAction(parsed =>
        {
            var problem = Problem.Parse(parsed.GetValue(line)!);
            var (console, catalog) = (Terminal.On(output), selection.Catalog(parsed));
            var pairs = Matrix.Pairs(selection.Laws(parsed, catalog), selection.Subjects(parsed, catalog));
            if (pairs.Count == 0) throw new UsageException("none of these laws speaks of any of these kernels.");
            bool broken = false;
            foreach (var (law, subject) in pairs)
            {
                if (subject is Kernel kernel && kernel.Refuses(problem.Shape) is { } why)
                {
                    console.WriteLine($"{law}  {subject}  refused: {why}");
                    continue;
                }
                var verdict = LawRunner.Check(law, subject, problem);
                broken |= verdict.IsBroken;
                console.WriteLine($"{law}  {subject}  {verdict}");
            }
            return broken ? CommandLine.Broken : CommandLine.Held;
        });
        return command;
    }
}
