using System.CommandLine;
using System.CommandLine.Parsing;
namespace Verify.Cli;

/// <summary>The command line: <c>verify</c> and its commands, found by their type.</summary>
/// <remarks>Exit code 0: everything held. 1: something is broken. 2: the request could not be understood; one line on standard error says why.</remarks>
public static class CommandLine
{
    public const int Held = 0, Broken = 1, Usage = 2;

    /// <summary>Runs one command line.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new MainCommand().Build(output);
        foreach (var type in typeof(CommandLine).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(Subcommand))).OrderBy(t => t.Name, StringComparer.Ordinal))
            root.Subcommands.Add(((Subcommand)Activator.CreateInstance(type)!).Build(output));
        var parsed = root.Parse(args);
        try
        {
            // An option with many values takes whatever follows, a mistyped option too.
            if (parsed.Tokens.FirstOrDefault(t => t is { Type: TokenType.Argument, Value: ['-', '-', _, ..] })?.Value is { } unknown)
            {
                var command = parsed.CommandResult.Command;
                throw new UsageException($"{unknown}: there is no such option of `{(command == root ? "verify" : $"verify {command.Name}")}`; the nearest is {Nearest.To(unknown, command.Options.Select(o => o.Name)).First()}.");
            }
            if (parsed.Errors.Count > 0) throw new UsageException(parsed.Errors[0].Message);
            return parsed.Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is IUserError or FormatException)
        {
            error.WriteLine("verify: " + e.Message.ReplaceLineEndings(" "));
            return Usage;
        }
    }
}
