using System.CommandLine;
namespace Verify.Cli;

/// <summary>One command of <c>verify</c>: one class, found by its type.</summary>
public abstract class Subcommand
{
    /// <summary>The command, which writes to <paramref name="output"/> and answers with an exit code.</summary>
    public abstract Command Build(TextWriter output);
}
