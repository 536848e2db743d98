using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Verify.Checking;

namespace Verify;

/// <summary>Runs host code that launches kernels in a process of its own: whatever it does to that process is a fault with its replay, not a lost run.</summary>
public static class Isolated
{
    /// <summary>The first fault of a launcher, or null.</summary>
    /// <param name="launcher">Static, or a lambda that captures nothing.</param>
    /// <param name="use">The settings; the ambient ones if null.</param>
    /// <param name="limits">Time and memory; <see cref="IsolationLimits.Standard"/> if null.</param>
    public static Fault? Check(Action launcher, SanitizerSettings? use = null, IsolationLimits? limits = null) => Check(launcher.Method, 1, use, limits);

    /// <summary>The first fault of a launcher over a number of seeds, in one thread order, or in all by turns if that is null.</summary>
    public static Fault? Check(MethodInfo launcher, int seeds, SanitizerSettings? use = null, IsolationLimits? limits = null, ThreadOrder? order = null)
    {
        var (settings, limit) = (use ?? Sanitizer.Settings, limits ?? IsolationLimits.Standard);
        var folder = Directory.CreateTempSubdirectory("verify-case-");
        string file = Path.Combine(folder.FullName, "case.json"), answer = Path.Combine(folder.FullName, "fault.json");
        IsolatedCase.Of(launcher, settings, seeds, order).Write(file);
        File.WriteAllText(Path.Combine(folder.FullName, "runtimeconfig.json"),
            JsonSerializer.Serialize(new { runtimeOptions = new { framework = new { name = "Microsoft.NETCore.App", version = Environment.Version.ToString(3) } } }));
        using var process = Start(folder.FullName, file, answer, limit);
        string said = "";
        process.ErrorDataReceived += (_, line) => { if (line.Data is { Length: > 0 } text && said.Length < 2000) said += text + "\n"; };
        process.BeginErrorReadLine();
        bool ended = process.WaitForExit((int)limit.Time.TotalMilliseconds);
        if (!ended) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        string running = answer + IsolatedCase.Running;
        var fault = File.Exists(answer) ? JsonSerializer.Deserialize<Fault?>(File.ReadAllText(answer)) : null;
        if (!File.Exists(answer))
        {
            // The case itself, on one line: running it again is the way to see it again.
            string replay = $"{settings}; dotnet {Path.GetFileName(typeof(Isolated).Assembly.Location)} case '{File.ReadAllText(file)}'";
            string name = File.Exists(running) ? File.ReadAllText(running) : launcher.Name;
            fault = ended
                ? new(FaultKind.Crashed, $"the process ended with {Meaning(process.ExitCode)}; {said.Split('\n')[0]}".TrimEnd(' ', ';'), name, Place: CrashSite.In(said, launcher.Module.Assembly), Replay: replay)
                : new(FaultKind.Endless, $"it had not ended after {limit.Time.TotalSeconds:0.#} seconds", name, Replay: replay);
        }
        folder.Delete(recursive: true);
        return fault;
    }

    static Process Start(string folder, string file, string answer, IsolationLimits limits)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (string argument in new[] { "exec", "--runtimeconfig", Path.Combine(folder, "runtimeconfig.json"), typeof(Isolated).Assembly.Location, "case", file, answer }) start.ArgumentList.Add(argument);
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.MemoryBytes.ToString("x");
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    static string Meaning(int code) => code switch
    {
        134 => "exit code 134: it was aborted, as by a stack overflow",
        137 => "exit code 137: it was killed",
        139 => "exit code 139: it touched memory that is not its own",
        _ => $"exit code {code}",
    };
}
