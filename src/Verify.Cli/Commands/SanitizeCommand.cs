using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;
namespace Verify.Cli;

/// <summary><c>verify sanitize</c>: somebody's ILGPU kernels on the checking device, each launcher in a process of its own.</summary>
public sealed class SanitizeCommand : Subcommand
{
    static readonly DeviceProfile[] profiles = [DeviceProfile.Sm70, DeviceProfile.Sm90, DeviceProfile.Gfx90a];

    public override Command Build(TextWriter output)
    {
        var command = new Command("sanitize", "Runs the launchers of a compiled DLL on the checking device: every static method that takes an ILGPU Accelerator and gives nothing.");
        var assembly = new Option<string>("--assembly") { Description = "The DLL, compiled against the package ILGPU or against the checking device.", Required = true };
        var seeds = new Option<int>("--seeds") { Description = "Thread orders to run each launcher under.", DefaultValueFactory = _ => 40 };
        var seconds = new Option<double>("--seconds") { Description = "Time for one launcher.", DefaultValueFactory = _ => 60 };
        var seed = new Option<ulong>("--seed") { Description = "The first seed." };
        var order = new Option<ThreadOrder?>("--order") { Description = "One thread order for all runs: Forward, Reverse, Random or Adversarial; all by turns if it is not given." };
        var profile = new Option<string>("--profile") { Description = $"The device whose limits apply: {string.Join(", ", profiles.Select(p => p.Name))}.", DefaultValueFactory = _ => DeviceProfile.Sm90.Name };
        var anything = new Option<bool>("--uncompilable") { Description = "Does not refuse kernels that ILGPU would not compile for CUDA or OpenCL." };
        var only = new Option<string[]>("--launcher") { Description = "Only these launchers: a name as this command prints it, or a part between dots, such as the class or the method; * stands for anything.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        foreach (var option in new Option[] { assembly, only, seeds, seed, order, profile, seconds, anything }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(assembly)!;
            if (!File.Exists(path)) throw new UsageException($"--assembly {path}: there is no such file.");
            int runs = parsed.Whole(seeds, 1);
            var limits = IsolationLimits.Standard with { Time = parsed.Time(seconds) };
            var device = profiles.FirstOrDefault(p => p.Name == parsed.GetValue(profile))
                ?? throw new UsageException($"--profile {parsed.GetValue(profile)}: expected one of {string.Join(", ", profiles.Select(p => p.Name))}.");
            var loaded = Load(path, output);
            var launchers = Launchers.In(loaded);
            if (launchers.Count == 0)
                throw new UsageException($"--assembly {path}: it has {Launchers.KernelsIn(loaded).Count} kernels and no launcher; add a static void method that takes an ILGPU.Runtime.Accelerator and launches them.");
            launchers = Choose(launchers, parsed.GetValue(only)!);
            int broken = 0;
            foreach (var launcher in launchers)
            {
                var use = Sanitizer.Settings with { Seed = parsed.GetValue(seed), Profile = device, Compilable = !parsed.GetValue(anything) };
                var fault = Isolated.Check(launcher, runs, use, limits, parsed.GetValue(order));
                output.WriteLine($"{(fault == null ? "clean   " : "BROKEN  ")} {Name(launcher)}");
                if (fault == null) continue;
                broken++;
                output.WriteLine("  " + fault.ToString().ReplaceLineEndings(Environment.NewLine + "  "));
            }
            output.WriteLine($"{launchers.Count} launcher{(launchers.Count == 1 ? "" : "s")} under {runs} thread orders each: {launchers.Count - broken} clean, {broken} broken");
            return broken > 0 ? CommandLine.Broken : CommandLine.Held;
        });
        return command;
    }

    /// <summary>The DLL on the checking device; what that device does not have is printed.</summary>
    static Assembly Load(string path, TextWriter output)
    {
        try
        {
            foreach (string missing in Sanitizer.Missing(path)) output.WriteLine($"missing  {missing}: the checking device does not have it; {Sanitizer.Instead(missing)}");
            return Sanitizer.Load(path);
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--assembly {path}: not a .NET assembly that can be loaded here: {e.Message}");
        }
    }

    static string Name(MethodInfo launcher) => $"{launcher.DeclaringType!.FullName}.{launcher.Name}".Replace('+', '.');

    static IReadOnlyList<MethodInfo> Choose(IReadOnlyList<MethodInfo> all, string[] wanted)
    {
        foreach (string pattern in wanted)
            if (!all.Any(launcher => Fits(Name(launcher), pattern)))
                throw new UsageException($"--launcher {pattern}: there is no such launcher; there are {string.Join(", ", all.Select(Name))}.");
        return wanted.Length == 0 ? all : [.. all.Where(launcher => wanted.Any(pattern => Fits(Name(launcher), pattern)))];
    }

    /// <summary>Whether the pattern is the name, or some of its parts in a row.</summary>
    static bool Fits(string name, string pattern) =>
        Regex.IsMatch(name, $@"(^|\.){Regex.Escape(pattern).Replace("\\*", ".*")}(\.|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
