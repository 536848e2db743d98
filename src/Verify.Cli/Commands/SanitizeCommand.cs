using System.CommandLine;
namespace Verify.Cli;

/// <summary><c>verify sanitize</c>: somebody's ILGPU kernels on the checking device, each launcher in a process of its own.</summary>
public sealed class SanitizeCommand : Subcommand
{
    public override Command Build(TextWriter output)
    {
        var command = new Command("sanitize", "Runs the launchers of a compiled DLL on the checking device: every static method that takes an ILGPU Accelerator and gives nothing.");
        var assembly = new Option<string>("--assembly") { Description = "The DLL, compiled against the package ILGPU or against the checking device.", Required = true };
        var seeds = new Option<int>("--seeds") { Description = "Thread orders to run each launcher under.", DefaultValueFactory = _ => 40 };
        var seconds = new Option<double>("--seconds") { Description = "Time for one launcher.", DefaultValueFactory = _ => 60 };
        var anything = new Option<bool>("--uncompilable") { Description = "Does not refuse kernels that ILGPU would not compile for CUDA or OpenCL." };
        foreach (var option in new Option[] { assembly, seeds, seconds, anything }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(assembly)!;
            if (!File.Exists(path)) throw new UsageException($"--assembly: there is no file {path}.");
            if (parsed.GetValue(seeds) < 1) throw new UsageException("--seeds: expected a positive number.");
            if (!(parsed.GetValue(seconds) is > 0 and < 1e6)) throw new UsageException("--seconds: expected a positive number.");
            foreach (string missing in Sanitizer.Missing(path)) output.WriteLine($"missing  {missing}: the checking device does not have it; {Sanitizer.Instead(missing)}");
            var loaded = Sanitizer.Load(path);
            var launchers = Launchers.In(loaded);
            if (launchers.Count == 0)
                throw new UsageException($"{path} has {Launchers.KernelsIn(loaded).Count} kernels and no launcher; add a static void method that takes an ILGPU.Runtime.Accelerator and launches them.");
            var limits = IsolationLimits.Standard with { Time = TimeSpan.FromSeconds(parsed.GetValue(seconds)) };
            int broken = 0;
            foreach (var launcher in launchers)
            {
                var fault = Isolated.Check(launcher, parsed.GetValue(seeds), Sanitizer.Settings with { Compilable = !parsed.GetValue(anything) }, limits);
                output.WriteLine($"{(fault == null ? "clean   " : "BROKEN  ")} {launcher.DeclaringType!.FullName}.{launcher.Name}");
                if (fault == null) continue;
                broken++;
                output.WriteLine("  " + fault.ToString().ReplaceLineEndings(Environment.NewLine + "  "));
            }
            output.WriteLine($"{launchers.Count} launchers under {parsed.GetValue(seeds)} thread orders each: {launchers.Count - broken} clean, {broken} broken");
            return broken > 0 ? CommandLine.Broken : CommandLine.Held;
        });
        return command;
    }
}
