using System.CommandLine;
using System.Globalization;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify compare</c>: every kernel on golden cases, error ÷ allowed for each tensor.</summary>
public sealed class CompareCommand : Subcommand
{
    public override Command Build(TextWriter output)
    {
        var command = new Command("compare", "Runs every kernel on golden cases and prints error ÷ allowed for each tensor.");
        var folder = new Argument<string>("folder") { Description = "A folder of JSON files, one golden case each." };
        command.Arguments.Add(folder);
        var selection = new Selection().AddTo(command, withLaws: false);
        command.SetAction(parsed =>
        {
            var (console, catalog) = (Terminal.On(output), selection.Catalog(parsed));
            var subjects = selection.Subjects(parsed, catalog);
            var (kinds, cases) = (catalog.All<GoldenKind>(), GoldenCase.ReadAll(parsed.GetValue(folder)!));
            var skipped = cases.Where(c => !kinds.Any(kind => kind.Runs(c))).ToArray();
            var rows = (from golden in cases from kind in kinds where kind.Runs(golden) from row in kind.Compare(golden, subjects) select row).ToArray();
            console.Table(["case", "kernel", "tensor", "largest error", "error ÷ allowed", ""], rows.Select(r => (string[])
                [r.Case, r.Subject.Name, r.Tensor, r.Error.ToString("0.0e+0", CultureInfo.InvariantCulture), r.Ratio.ToString("0.###", CultureInfo.InvariantCulture), r.Outcome == Outcome.Holds ? "" : r.Outcome.ToString().ToUpperInvariant()]));
            foreach (var golden in skipped) console.WriteLine($"skipped {golden.Name}: nothing here runs its kind, {golden.Kind}");
            int broken = rows.Count(r => r.Outcome == Outcome.Broken);
            console.WriteLine($"{cases.Count - skipped.Length} cases, {rows.Length} tensors: {rows.Length - broken} hold ({rows.Count(r => r.Outcome == Outcome.Mistrusted)} of them MISTRUSTED), {broken} broken; {skipped.Length} cases skipped");
            return broken > 0 ? CommandLine.Broken : CommandLine.Held;
        });
        return command;
    }
}
