using System.CommandLine;
using System.Globalization;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify replay</c>: one problem again, by its line or by its number in the memory; on request as a test or as numbers.</summary>
public sealed class ReplayCommand : Subcommand
{
    public override Command Build(TextWriter output)
    {
        var command = new Command("replay", "Runs one problem again.");
        var line = new Argument<string>("line") { Description = "The problem, as a broken law printed it: \"T5 N2 C3 H4 isometric loss 1 seed 7 order 0\"; or its id in the memory." };
        var asTest = new Option<bool>("--as-test") { Description = "Prints a C# test of each broken case instead." };
        var asJson = new Option<bool>("--as-json") { Description = "Prints the numbers of each case instead, hex floats in JSON." };
        command.Arguments.Add(line);
        command.Options.Add(asTest);
        command.Options.Add(asJson);
        var memory = new MemoryOption();
        memory.AddTo(command);
        var selection = new Selection().AddTo(command);
        command.SetAction(parsed =>
        {
            var (console, catalog) = (Terminal.On(output), selection.Catalog(parsed));
            var (laws, subjects) = (selection.Laws(parsed, catalog), selection.Any(parsed, catalog));
            Problem problem;
            if (long.TryParse(parsed.GetValue(line), NumberStyles.None, CultureInfo.InvariantCulture, out long id))
            {
                using var kept = memory.Require(parsed);
                var found = kept.Find(id) ?? throw new UsageException($"{id}: nothing of this number is remembered; `verify memory` shows what is.");
                (problem, laws) = (found.Problem, [.. laws.Where(l => l.ToString() == found.Law)]);
                subjects = [.. subjects.Concat(catalog.Mutants<Subject>()).Where(s => s.Name == found.Subject).Distinct()];
                if (subjects.Count == 0 || laws.Count == 0) throw new UsageException($"{id}: {found.Law} and {found.Subject} are not here; --assembly adds a DLL.");
            }
            else problem = Problem.Parse(parsed.GetValue(line)!);
            var pairs = Matrix.Pairs(laws, subjects);
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
                if (parsed.GetValue(asJson)) output.WriteLine(CaseText.Json(law, subject, problem, verdict));
                else if (parsed.GetValue(asTest)) output.WriteLine(verdict.IsBroken ? CaseText.Test(law, subject, problem, verdict) : $"// {law} {verdict} for {subject}: there is nothing to test.");
                else console.WriteLine($"{law}  {subject}  {verdict}");
            }
            return broken ? CommandLine.Broken : CommandLine.Held;
        });
        return command;
    }
}
