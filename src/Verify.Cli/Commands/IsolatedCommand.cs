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
            IsolatedLaws.Serve(parsed.GetValue(file)!);
            return CommandLine.Held;
        });
        return command;
    }
}
