using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using Perfolizer.Mathematics.OutlierDetection;
namespace Verify;

/// <summary>Every kernel on every workload under BenchmarkDotNet, each by itself, judged by the residual laws before and after.</summary>
public class KernelBenchmark
{
    // A quarter of it is a burst: sixty passes, or as many as fit into 50 ms; a pass that is longer is run twice a burst.
    const int MillisecondsToWarmUp = 200;
    static readonly Dictionary<KernelCase, Pace> Paces = [];
    static readonly Dictionary<KernelCase, double?> Others = [];
    static IReadOnlyList<KernelCase> cases = [];
    static TextWriter progress = TextWriter.Null;
    static int begun;
    Timed timed = null!;
    OtherWork others = null!;

    /// <summary>The kernel, its workload and the pass.</summary>
    [ParamsSource(nameof(Cases))]
    public KernelCase Case { get; set; } = null!;

    /// <summary>All that there are.</summary>
    public static IEnumerable<KernelCase> Cases => cases;

    [GlobalSetup]
    public void Before()
    {
        progress.WriteLine($"{++begun} of {cases.Count}: {Case}");
        if (Case.Kernel is IThreaded threaded) threaded.Threads = Case.Threads;
        timed = Timed.Of(Case.Kernel, Case.Workload.Shape);
        timed.Run(Case.Pass);
        Judge();
        QuickTimer.WarmUp(timed, Case.Pass, MillisecondsToWarmUp); // BenchmarkDotNet's own iterations are over before the runtime has replaced its first code
        Paces[Case] = new(Case.Kernel is IThreaded ? Case.Threads : 1);
        TakePace();
        others = new();
    }

    [Benchmark]
    public void Run() => timed.Run(Case.Pass);

    /// <summary>The buffers that were timed hold what the laws allow.</summary>
    [GlobalCleanup]
    public void After()
    {
        Others[Case] = others.Cores;
        TakePace();
        Judge();
        timed.Dispose();
    }

    /// <summary>The machine's pace before and after, for BenchmarkDotNet takes no turns.</summary>
    void TakePace()
    {
        for (int i = 0; i < 5; i++) Paces[Case].Sample();
    }

    void Judge()
    {
        if (timed.Check(Case.Pass) is { IsBroken: true } verdict) throw new InvalidOperationException($"{timed.Name}: {verdict}");
    }

    /// <summary>Runs BenchmarkDotNet in this process, so that kernels from anybody's DLL can be timed, and prints its table.</summary>
    /// <remarks>Two iterations to warm up and sixteen that count, each a tenth of a second or one pass: some four seconds a case with warming up. None is taken for an outlier: intervals of the median do not mind them, and need them all.</remarks>
    public static BenchResult Run(BenchOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(options);
        cases = [.. from workload in options.Workloads from kernel in options.Kernels where workload.Concerns(kernel) from threads in options.Threads from pass in options.Passes select new KernelCase(kernel, workload, threads, pass)];
        (progress, begun) = (output, 0);
        var when = DateTime.UtcNow;
        var limits = options.Threads.Distinct().Select(MachineLimits.Measure).ToArray();
        string folder = Directory.CreateTempSubdirectory("benchmark").FullName;
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(2).WithIterationCount(QuickTimer.FewestRounds).WithOutlierMode(OutlierMode.DontRemove).WithIterationTime(TimeInterval.FromMilliseconds(100)))
            .AddColumnProvider(DefaultColumnProviders.Params, DefaultColumnProviders.Statistics, DefaultColumnProviders.Metrics).AddColumn(new GigaflopsColumn())
            .AddDiagnoser(MemoryDiagnoser.Default).AddLogger(NullLogger.Instance).WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(80)).WithArtifactsPath(folder);
        var summary = BenchmarkRunner.Run<KernelBenchmark>(config);
        var table = new AccumulationLogger();
        MarkdownExporter.Console.ExportToLog(summary, table);
        output.WriteLine(table.GetLog().TrimEnd());
        Directory.Delete(folder, recursive: true);
        var reports = summary.Reports.ToDictionary(report => (KernelCase)report.BenchmarkCase.Parameters[nameof(Case)]);
        var timings = cases.Where(c => reports.TryGetValue(c, out var report) && report.ResultStatistics is not null).Select(c => (Timing: Timing(c, reports[c]), Others: Others[c])).ToArray();
        string[] refused = [.. cases.Where(c => !timings.Any(t => t.Timing.Contestant == c.Kernel.Name && t.Timing.Workload == c.Workload && t.Timing.Pass == c.Pass)).Select(c => $"{c}: not timed; its results did not pass the residual laws, or it failed")];
        foreach (string why in refused) output.WriteLine("REFUSED " + why);
        var groups = timings.GroupBy(t => (t.Timing.Workload, t.Timing.Cell, t.Timing.Pass, t.Timing.Threads)).Select(g => new BenchGroup(g.Key.Threads, [.. g.Select(t => t.Timing)], g.Max(t => t.Others)));
        return new(options.Machine, options.Command, options.Commit, when, limits, [], refused, [.. groups]) { How = "Each kernel was timed by itself, by BenchmarkDotNet: compare rows with caution, the machine's speed may have drifted between them." };
    }

    static Timing Timing(KernelCase of, BenchmarkReport report) => new(of.Kernel.Name, of.Kernel.Cell.Name, of.Workload, of.Pass, of.Kernel is IThreaded ? of.Threads : 1,
        [.. report.GetResultRuns().Select(run => run.GetAverageTime().Nanoseconds / 1e6)], of.Workload.Flops(of.Kernel.Cell, of.Pass), of.Workload.Bytes(of.Kernel.Cell, of.Pass, sizeof(float)), report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)) { Pace = Paces[of].Work, HandOvers = Paces[of].HandOvers };

    /// <summary>GFLOP/s at the median.</summary>
    sealed class GigaflopsColumn : IColumn
    {
        public string Id => nameof(GigaflopsColumn);
        public string ColumnName => "GFLOP/s";
        public string Legend => "10⁹ floating-point operations a second, of the matrix products";
        public bool AlwaysShow => true;
        public ColumnCategory Category => ColumnCategory.Custom;
        public int PriorityInCategory => 0;
        public bool IsNumeric => true;
        public UnitType UnitType => UnitType.Dimensionless;
        public bool IsAvailable(Summary summary) => true;
        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
        {
            return summary[benchmarkCase]?.ResultStatistics is { } statistics && benchmarkCase.Parameters[nameof(Case)] is KernelCase of
                ? (of.Workload.Flops(of.Kernel.Cell, of.Pass) / statistics.Median).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : "-";
        }
    }
}
