using System.CommandLine;
using System.CommandLine.Parsing;
namespace Verify.Cli;

/// <summary>The command line: <c>verify</c> and its commands, found by their type.</summary>
/// <remarks>Exit code 0: nothing was found broken, though some checks may be MISTRUSTED. 1: something is broken. 2: the request could not be understood or met; one line on standard error says why.</remarks>
public static class CommandLine
{
    /// <summary>The exit codes.</summary>
    public const int Held = 0, Broken = 1, Usage = 2;

    /// <summary>Runs one command line.</summary>
    /// <returns>0, 1 or 2.</returns>
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
            if (parsed.Errors.Count > 0) throw new UsageException(Said(parsed.Errors[0]));
            return parsed.Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is IUserError or FormatException)
        {
            error.WriteLine("verify: " + e.Message.ReplaceLineEndings(" "));
            return Usage;
        }
    }

    /// <summary>A value that is of another kind than the option's, in words that do not speak of C#; any other error as it is.</summary>
    static string Said(ParseError error)
    {
        if (error.SymbolResult is not OptionResult { Tokens: { Count: > 0 } given, Option: { } option } || given.Count > option.Arity.MaximumNumberOfValues) return error.Message;
        var type = option.ValueType.GetElementType() ?? option.ValueType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        string? kind = type.IsEnum ? string.Join(" or ", Enum.GetNames(type)) : type == typeof(int) ? "a whole number of 32 bits" : type == typeof(ulong) ? "a whole number from 0 on" : type == typeof(double) ? "a number" : null;
        return kind is null ? error.Message : $"{option.Name} {string.Join(' ', given.Select(t => t.Value))}: expected {kind}.";
    }
}
