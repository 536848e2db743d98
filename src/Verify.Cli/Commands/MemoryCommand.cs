using System.CommandLine;
using System.Globalization;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify memory</c>: shows, exports, merges and prunes what is remembered of failures.</summary>
public sealed class MemoryCommand : Subcommand
{
    public override Command Build(TextWriter output)
    {
        var command = new Command("memory", "Shows the problems that are remembered; --export, --merge and --prune carry them about.");
        var memory = new MemoryOption();
        memory.AddTo(command);
        var export = new Option<string?>("--export") { Description = "Writes everything as text, a line each, to this file." };
        var merge = new Option<string[]>("--merge") { Description = "Takes in the lines of these files.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var prune = new Option<double?>("--prune") { Description = "Forgets what was not seen for so many days." };
        foreach (var option in (Option[])[export, merge, prune]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(prune) is { } given && !(given is >= 0 and <= 36_500)) throw new UsageException($"--prune {given}: expected a number of days from 0 to 36500.");
            var console = Terminal.On(output);
            var target = parsed.GetValue(export) is { } path ? Folder.Of(export.Name, path) : default;
            using var kept = memory.Require(parsed);
            foreach (string file in parsed.GetValue(merge)!) console.WriteLine($"merged {Merged(kept, file)} lines of {file}");
            if (parsed.GetValue(prune) is { } days) console.WriteLine($"forgot {kept.Prune(TimeSpan.FromDays(days))}");
            if (target.Name is not null) Folder.Write(target.Folder, target.Name, MemoryText.Export(kept));
            var all = kept.All();
            console.Table(["id", "law", "subject", "problem", "error ÷ bound", "seen"], all.Select(r => (string[])
                [$"{r.Id}", r.Law, r.Subject, r.Line, (r.Broken ? "BROKEN " : "") + r.Ratio.ToString("0.###", CultureInfo.InvariantCulture), $"{r.Seen}"]));
            console.WriteLine($"{all.Count} remembered, {all.Count(r => r.Broken)} of them broken. `verify replay ID` runs one again.");
            return CommandLine.Held;
        });
        return command;
    }

    /// <summary>Takes in a file, all of it or nothing; how many lines there were.</summary>
    static int Merged(FailureMemory memory, string file)
    {
        try
        {
            return MemoryText.Merge(memory, File.ReadAllLines(file));
        }
        catch (MemoryException e)
        {
            throw new UsageException($"--merge {file}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"--merge {file}: expected a file of lines: {e.Message}");
        }
    }
}
