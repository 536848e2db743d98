using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
namespace Verify;

/// <summary>Another implementation of recurrent layers, in a process of its own that answers a line for a line.</summary>
/// <remarks>Where the system has signals the process is stopped between its samples: its threads would go on spinning for work and take the cores from whoever is timed next.</remarks>
public sealed class Peer : IDisposable
{
    readonly Process process;
    readonly HashSet<string> cells;
    bool gone;

    /// <summary>Its name and version.</summary>
    public string Name { get; }

    /// <summary>Where it can run.</summary>
    public IReadOnlyList<string> Devices { get; }

    /// <summary>Whether it has no backward pass.</summary>
    public bool ForwardOnly { get; }

    Peer(Process process, JsonElement greeting)
    {
        this.process = process;
        Name = greeting.GetProperty("name").GetString()!;
        Devices = [.. greeting.GetProperty("devices").EnumerateArray().Select(d => d.GetString()!)];
        cells = [.. greeting.GetProperty("cells").EnumerateArray().Select(c => c.GetString()!)];
        ForwardOnly = greeting.TryGetProperty("forwardOnly", out var only) && only.GetBoolean();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Go(); // a process that stays stopped would never see that its input has ended
        Stop();
    }

    /// <summary>Processor time that it has used.</summary>
    public TimeSpan Used
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The peers that are here, and for each that is not, what it needs.</summary>
    public static (IReadOnlyList<Peer> Present, IReadOnlyList<string> Absent) Start()
    {
        var (present, absent) = (new List<Peer>(), new List<string>());
        string scripts = Path.Combine(AppContext.BaseDirectory, "peers");
        foreach (string script in Directory.GetFiles(scripts).Order(StringComparer.Ordinal))
        {
            string[] programs = script.EndsWith(".py", StringComparison.Ordinal) ? [Environment.GetEnvironmentVariable("VERIFY_PYTHON") ?? "", "/usr/bin/python3", "python3", "python"] : ["node"];
            var answers = programs.Where(p => p.Length > 0).Select(program => Start(program, script)).ToArray();
            if (answers.FirstOrDefault(a => a.Peer is not null).Peer is { } peer) present.Add(peer);
            else absent.Add(answers.FirstOrDefault(a => a.Why.Contains(':')).Why ?? $"{Path.GetFileName(script)} needs {string.Join(" or ", programs)}");
        }
        return (present, absent);
    }

    static (Peer? Peer, string Why) Start(string program, string script)
    {
        var start = new ProcessStartInfo(program, [script]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Directory.Exists("/usr/lib/x86_64-linux-gnu/openblas-openmp")) start.Environment["LD_LIBRARY_PATH"] = "/usr/lib/x86_64-linux-gnu/openblas-openmp:" + Environment.GetEnvironmentVariable("LD_LIBRARY_PATH");
        try
        {
            var process = Process.Start(start)!;
            var greeting = JsonDocument.Parse(process.StandardOutput.ReadLine() ?? "{}").RootElement;
            if (greeting.TryGetProperty("name", out _)) return (new(process, greeting), "");
            process.Dispose();
            return (null, greeting.TryGetProperty("absent", out var why) ? why.GetString()! : $"{program} stopped at {Path.GetFileName(script)}");
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or JsonException)
        {
            return (null, $"{program} is not installed");
        }
    }

    /// <summary>The peer on one workload, or null if it cannot run that.</summary>
    public IContestant? On(Cell cell, Shape shape, Pass pass, int threads, string device) =>
        !cells.Contains(cell.Name) || ForwardOnly && pass != Pass.Forward || !Devices.Contains(device) ? null : new Case(this, cell, shape, threads, device);

    void Stop() => Send(19); // SIGSTOP

    void Go() => Send(18); // SIGCONT

    void Send(int signal)
    {
        if (OperatingSystem.IsLinux() && !gone) _ = Signal(process.Id, signal);
    }

    [DllImport("libc", EntryPoint = "kill")]
    static extern int Signal(int process, int signal);

    public void Dispose()
    {
        Go();
        process.StandardInput.Close();
        if (!process.WaitForExit(2000)) process.Kill();
        gone = true;
        process.Dispose();
    }

    sealed class Case(Peer peer, Cell cell, Shape shape, int threads, string device) : IContestant
    {
        public string Name => device == "cpu" ? peer.Name : $"{peer.Name} {device}";

        public double Sample(Pass pass, int repeats)
        {
            var (steps, N, C, H) = shape;
            peer.Go();
            peer.process.StandardInput.WriteLine(JsonSerializer.Serialize(new { cell = cell.Name, T = steps, N, C, H, pass = pass.ToString(), threads, repeats, device }));
            string answer = peer.process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{peer.Name} stopped at {cell} {shape}.");
            peer.Stop();
            return JsonDocument.Parse(answer).RootElement.GetProperty("ms").GetDouble();
        }
    }
}
