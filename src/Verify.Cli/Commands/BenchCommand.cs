using System.CommandLine;
using System.Globalization;
namespace Verify.Cli;

/// <summary><c>verify bench</c>: every kernel on named shapes or on a file of shapes, beside this machine's limits and, with <c>--peers</c>, beside what a user would pick instead.</summary>
public sealed class BenchCommand : Subcommand
{
    /// <summary>Problems for each pair on the checking device, where <c>--tests</c> does not say.</summary>
    const int MatrixTests = 20;

    /// <summary>The largest threshold of a comparison: a hundred times as long.</summary>
    const double MostPercent = 10_000;

    public override Command Build(TextWriter output)
    {
        var command = new Command("bench", "Times kernels, each judged by the residual laws before and after, and writes speed.json, speed.md and speed.html.");
        var selection = new Selection(timed: true).AddTo(command, withLaws: false);
        var shapes = new Option<string[]>("--shapes") { Description = $"Named sets ({string.Join(", ", Workload.Sets.Keys)}) or files with a shape a line, such as T32 N1 C64 H64.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["small"] };
        var threads = new Option<int[]>("--threads") { Description = "Numbers of threads.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [Environment.ProcessorCount] };
        var passes = new Option<Pass[]>("--pass") { Description = "Forward or Training (forward and backward); both if not given.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [Pass.Forward, Pass.Training] };
        var seconds = new Option<double>("--seconds") { Description = "Time for one workload, cell, pass and number of threads, when timed in turn.", DefaultValueFactory = _ => 2 };
        var peers = new Option<bool>("--peers") { Description = "Runs PyTorch and ONNX Runtime, if they are here, in turn with the kernels." };
        var noChange = new Option<int>("--no-change") { Description = "Runs so many times and tells how often two runs in a row are called different." };
        var retries = new Option<int>("--retries") { Description = "How often a group is timed again while other processes use the cores.", DefaultValueFactory = _ => 0 };
        var device = new Option<string>("--device") { Description = "Where the peers run: cpu or cuda.", DefaultValueFactory = _ => "cpu" };
        var cold = new Option<bool>("--cold") { Description = "Empties the caches before every pass that is timed; implies --in-turn." };
        var inTurn = new Option<bool>("--in-turn") { Description = "Times the kernels of a cell in turn, A B A B, for ratios, instead of each by itself under BenchmarkDotNet; --peers implies it." };
        var reports = new Option<string>("--reports") { Description = "The folder that the reports are written to.", DefaultValueFactory = _ => "reports" };
        var filter = new Option<string?>("--filter") { Description = "*Sanitizer*: the same as `verify bench sanitizer`." };
        foreach (var option in new Option[] { shapes, threads, passes, seconds, peers, retries, device, inTurn, cold, noChange, reports, filter }) command.Options.Add(option);
        command.Subcommands.Add(Compare(output));
        command.Subcommands.Add(Own(output));
        command.Subcommands.Add(CheckingDevice(output));
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(filter) is { } wanted)
            {
                if (!SanitizerBenchmark.Is(wanted)) throw new UsageException($"--filter {wanted}: expected *Sanitizer*; --kernel chooses among kernels.");
                SanitizerBenchmark.Run(Installed.Catalog, MatrixTests, output);
                return CommandLine.Held;
            }
            var catalog = selection.Catalog(parsed);
            if (parsed.GetValue(device) is not ("cpu" or "cuda")) throw new UsageException($"--device {parsed.GetValue(device)}: expected cpu or cuda.");
            int tries = parsed.Whole(noChange, 0);
            var head = ReportHead.For(catalog, parsed);
            var options = new BenchOptions
            {
                Kernels = [.. selection.Subjects(parsed, catalog).OfType<Kernel>()],
                Workloads = [.. parsed.GetValue(shapes)!.SelectMany(Workload.Read)],
                Passes = parsed.GetValue(passes)!,
                Threads = [.. parsed.GetValue(threads)!.Select(count => InRange.Whole(threads, count, 1, 1024))],
                Budget = parsed.Time(seconds),
                Peers = parsed.GetValue(peers),
                Cold = parsed.GetValue(cold),
                Retries = parsed.Whole(retries, 0),
                Device = parsed.GetValue(device)!,
                Command = head.Command,
                Commit = head.Commit,
                Machine = head.Machine,
            };
            if (options.Workloads.FirstOrDefault(w => w.Cell is not null && catalog.Cells.All(c => c.Name != w.Cell)) is { } strange)
                throw new UsageException($"--shapes: {strange}: there is no such cell; there are {string.Join(", ", catalog.Cells.Select(c => c.Name))}.");
            if (!options.Workloads.Any(w => options.Kernels.Any(w.Concerns))) throw new UsageException("none of these kernels can be timed on any of these shapes; the checking device is not timed.");
            if (tries > 0)
            {
                var (alarms, all, unknown, timings) = Comparison.NoChange(options, tries, 0.1, 0.99, output);
                output.WriteLine($"{all} comparisons of a run with the one before, nothing changed: {alarms} alarms; of {timings} timings in them {unknown} could not be told, because other processes used the cores, rounds were too few or threads lay at another distance (threshold 10 %, confidence 99 %)");
                return CommandLine.Held;
            }
            string folder = Folder.Writable(reports.Name, parsed.GetValue(reports)!);
            var result = parsed.GetValue(inTurn) || options.Peers || options.Cold ? Bench.Run(options, output) : KernelBenchmark.Run(options, output);
            SpeedReport.Write(folder, head, result, output);
            return result.Refused.Count > 0 ? CommandLine.Broken : CommandLine.Held;
        });
        return command;
    }

    static Command Own(TextWriter output)
    {
        var command = new Command("own", "What the kit itself costs: its checks, and the cell's generic code beside a hand-written twin; and the scan of tanh and exp over all float32.");
        var stride = new Option<int>("--stride") { Description = "The scan takes every so many-th float32; 1 takes all, about two minutes.", DefaultValueFactory = _ => 97 };
        command.Options.Add(stride);
        command.SetAction(parsed =>
        {
            uint every = (uint)parsed.Whole(stride, 1);
            output.WriteLine(UlpScan.Tanh(every));
            output.WriteLine(UlpScan.Exp(every));
            foreach (var pass in Enum.GetValues<Pass>())
            {
                var cost = HandWritten.Cost(pass, 4096, TimeSpan.FromSeconds(2));
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"LSTM step, {pass}: generic ÷ hand-written {cost.Middle:0.000} [{cost.Low:0.000}, {cost.High:0.000}]"));
            }
            foreach (string name in new[] { "Elman.Tanh", "Lstm", "Gru" })
                foreach (string line in CheckCost.Lines(Installed.Catalog, Installed.Catalog.Kernels.First(k => k.Name == $"Tiled/{name}/float32/cpu"), TimeSpan.FromSeconds(0.5))) output.WriteLine(line);
            return CommandLine.Held;
        });
        return command;
    }

    static Command CheckingDevice(TextWriter output)
    {
        var command = new Command("sanitizer", "What the checking device costs: a barrier, a launch, a recurrent step watched and unwatched, and all laws on it; beside ILGPU's own devices where they are.");
        var tests = new Option<int>("--tests") { Description = "Problems for each law and kernel on the checking device; 0 leaves the laws out.", DefaultValueFactory = _ => MatrixTests };
        command.Options.Add(tests);
        command.SetAction(parsed =>
        {
            SanitizerBenchmark.Run(Installed.Catalog, parsed.Whole(tests, 0), output);
            return CommandLine.Held;
        });
        return command;
    }

    static Command Compare(TextWriter output)
    {
        var command = new Command("compare", "Holds two runs against each other: slower or faster with stated confidence. Exit code 1 on a slow-down beyond the threshold.");
        var (old, now) = (new Argument<string>("old") { Description = "speed.json of the run before." }, new Argument<string>("new") { Description = "speed.json of the run after." });
        var threshold = new Option<double>("--threshold") { Description = "A change smaller than this is none, in per cent.", DefaultValueFactory = _ => 10 };
        var confidence = new Option<double>("--confidence") { Description = "That no verdict of the whole comparison is wrong, in per cent.", DefaultValueFactory = _ => 99 };
        command.Arguments.Add(old);
        command.Arguments.Add(now);
        command.Options.Add(threshold);
        command.Options.Add(confidence);
        command.SetAction(parsed =>
        {
            double percent = parsed.Number(threshold, 0, MostPercent), sure = parsed.GetValue(confidence);
            if (!(sure is > 0 and < 100)) throw new UsageException($"--confidence {sure}: expected a number above 0 and below 100.");
            var changes = Comparison.Of(BenchResult.Read(parsed.GetValue(old)!), BenchResult.Read(parsed.GetValue(now)!), percent / 100, sure / 100);
            if (changes.Count == 0) throw new UsageException("the two runs have no timing in common.");
            foreach (var change in changes) output.WriteLine(change);
            int slower = changes.Count(c => c.Verdict == "slower");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{changes.Count} timings: {slower} slower, {changes.Count(c => c.Verdict == "faster")} faster by more than {percent:0.#} %; all verdicts together right with {sure:0.#} % confidence"));
            return slower > 0 ? CommandLine.Broken : CommandLine.Held;
        });
        return command;
    }
}
