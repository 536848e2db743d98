using System.Diagnostics;
using Verify.Cli;
namespace Verify;

/// <summary>The command in a process of its own, as a user starts it.</summary>
static class CommandProcess
{
    /// <summary>Starts it; what it prints can be read.</summary>
    /// <param name="arguments">After <c>verify</c>.</param> <param name="environment">Variables that this process does not have.</param>
    public static Process Start(IEnumerable<string> arguments, params IEnumerable<(string Name, string Value)> environment)
    {
        string command = Path.ChangeExtension(typeof(CommandLine).Assembly.Location, ".dll");
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            ["exec", "--runtimeconfig", Path.ChangeExtension(command, ".runtimeconfig.json"), "--depsfile", Path.ChangeExtension(typeof(CommandProcess).Assembly.Location, ".deps.json"), command, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
