using System.CommandLine;
namespace Verify.Cli;

/// <summary><c>--memory FILE</c>: where failures are kept and come from.</summary>
public sealed class MemoryOption
{
    readonly Option<string> file = new("--memory") { Description = "The file that failures are kept in and tried from first; \"none\" keeps nothing.", DefaultValueFactory = _ => Path.Combine(".verify", "failures.db") };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Options.Add(file);

    /// <summary>The memory, or null where none is wanted.</summary>
    /// <exception cref="UsageException">The file cannot be opened.</exception>
    public FailureMemory? Open(ParseResult parsed)
    {
        try
        {
            return parsed.GetValue(file) is "none" ? null : new(parsed.GetValue(file)!);
        }
        catch (MemoryException e)
        {
            throw new UsageException($"--memory {e.Message}");
        }
    }

    /// <summary>The memory, which has to be wanted.</summary>
    /// <exception cref="UsageException">None is, or the file cannot be opened.</exception>
    public FailureMemory Require(ParseResult parsed) => Open(parsed) ?? throw new UsageException("--memory none: expected a file.");
}
