using System.CommandLine;
namespace Verify.Cli;

/// <summary>What <c>verify laws --isolated</c> starts: runs the pairs of a file.</summary>
public sealed class IsolatedCommand : Subcommand
{
    public override Command Build(TextWriter output)
    {
        var command = new Command("isolated", "Runs the laws and kernels that a file names; started by laws --isolated.") { Hidden = true };
        var file = new Argument<string>("file");
        command.Arguments.Add(file);
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(file)!;
            if (!File.Exists(path)) throw new UsageException($"{path}: there is no such file; expected one that laws --isolated has written.");
            IsolatedLaws.Serve(path);
            return CommandLine.Held;
        });
        return command;
    }
}
