using System.CommandLine;
using System.CommandLine.Help;
using Spectre.Console;
namespace Verify.Cli;

/// <summary><c>verify</c> alone, the main job: every kernel × cell × law, a short timing, and the reports.</summary>
public sealed class MainCommand
{
    const string WhyTheseShapes = "Timing forward and backward, for the kernels that broke no law, at T25 N16 H128 and T25 N1 H128: the steps and the batch of DeepBench's smallest LSTM\n"
        + "problem at a quarter of its width, and one sequence alone, where latency counts; small enough for the slowest kernel. `verify bench` times more.";

    /// <summary>The root command.</summary>
    public Command Build(TextWriter output)
    {
        // No RootCommand, which is called as the file is.
        var root = new Command("verify", "Proves recurrent kernels right and times them. Alone: every law against every kernel, a short timing, and the reports.");
        var selection = new Selection().AddTo(root);
        var options = new RunOptions().AddTo(root, limit: 150);
        var reports = new Option<string>("--reports") { Description = "The folder that the reports are written to.", DefaultValueFactory = _ => "reports" };
        var timing = new Option<double>("--timing") { Description = "Seconds for timing each cell at each shape.", DefaultValueFactory = _ => 1 };
        foreach (var option in (Option[])[new HelpOption(), new VersionOption()]) root.Options.Add(option);
        root.Options.Add(reports);
        root.Options.Add(timing);
        root.SetAction(parsed =>
        {
            var (console, catalog) = (Terminal.On(output), selection.Catalog(parsed));
            var pairs = Matrix.Pairs(selection.Laws(parsed, catalog), selection.Subjects(parsed, catalog));
            double budget = parsed.Number(timing, 0, 1e5);
            if (pairs.Count == 0) throw new UsageException("none of these laws speaks of any of these kernels.");
            string folder = Folder.Writable(reports.Name, parsed.GetValue(reports)!);
            var head = ReportHead.For(catalog, parsed);
            foreach (var device in head.Present) console.WriteLine($"device {device}");
            foreach (var device in head.Absent) console.WriteLine($"absent {device.Name}: {device.Why}");
            var results = options.Run(parsed, console, pairs, selection);
            LawsReport.Print(console, results);
            LawsReport.Write(console, folder, head, results);

            var right = results.GroupBy(r => r.Subject).Where(g => g.All(r => r.Outcome != Outcome.Broken)).Select(g => g.Key).OfType<Kernel>().Where(k => !LawRunner.IsWatched(k)).ToArray();
            console.WriteLine();
            console.WriteLine(WhyTheseShapes);
            var speed = Bench.Run(new()
            {
                Kernels = right, Workloads = Workload.Sets["quick"], Passes = [Pass.Training], Budget = TimeSpan.FromSeconds(budget), Retries = 0,
                Command = head.Command, Commit = head.Commit, Machine = head.Machine,
            }, output);
            SpeedReport.Write(folder, head, speed, output);
            return LawsReport.IsBroken(results) || speed.Refused.Count > 0 ? CommandLine.Broken : CommandLine.Held;
        });
        return root;
    }
}
