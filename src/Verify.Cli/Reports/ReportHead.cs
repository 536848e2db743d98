using System.CommandLine;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
namespace Verify.Cli;

/// <summary>What every report begins with: commit, machine, devices present and absent, command.</summary>
/// <param name="Commit">The commit that was built, with a + where the tree differed from it.</param>
/// <param name="Machine">Processor, cores, SIMD width, system and runtime.</param>
/// <param name="Present">Devices that were used.</param> <param name="Absent">Devices that were looked for and not found, and why.</param>
/// <param name="Command">The command line.</param> <param name="Date">Day of the run, UTC.</param>
public sealed record ReportHead(string Commit, string Machine, IReadOnlyList<string> Present, IReadOnlyList<AbsentDevice> Absent, string Command, string Date)
{
    /// <summary>Indented, with names as they are in C# but in lower case first.</summary>
    public static readonly JsonSerializerOptions Style = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The head for a run that is about to begin.</summary>
    public static ReportHead For(Catalog catalog, ParseResult parsed) =>
        new(CommitHere(), MachineHere(), catalog.Present, catalog.Absent, string.Join(' ', parsed.Tokens.Select(t => t.Value).Prepend("verify")), DateTime.UtcNow.ToString("yyyy-MM-dd"));

    /// <summary>A title and the head as a list.</summary>
    public string Markdown(string title) => $"""
        # {title}

        - commit: {Commit}
        - machine: {Machine}
        - devices: {string.Join(", ", Present)}
        - absent: {(Absent.Count == 0 ? "none" : string.Join("; ", Absent.Select(a => $"{a.Name} ({a.Why})")))}
        - command: `{Command}`
        - date: {Date}


        """;

    static string CommitHere()
    {
        string? commit = Git("rev-parse --short=12 HEAD");
        // A published folder is no checkout; its build says what it was built from.
        if (commit is null && typeof(ReportHead).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+') is [_, var built]) return $"{built[..Math.Min(12, built.Length)]} (as built)";
        return commit is null ? "unknown (not a git checkout)" : commit + (Git("status --porcelain --untracked-files=no") is { Length: > 0 } ? "+" : "");
    }

    static string? Git(string arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            string text = git.StandardOutput.ReadToEnd().Trim();
            git.WaitForExit();
            return git.ExitCode == 0 ? text : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // no git on this machine
        }
    }

    static string MachineHere()
    {
        string processor = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? "unknown processor"
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString();
        int bits = System.Runtime.Intrinsics.Vector512.IsHardwareAccelerated ? 512 : System.Runtime.Intrinsics.Vector256.IsHardwareAccelerated ? 256 : 128;
        return $"{processor}, {Environment.ProcessorCount} cores, {bits}-bit SIMD, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";
    }
}
