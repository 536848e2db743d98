using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
namespace Verify;

/// <summary>Every kernel on every workload under BenchmarkDotNet, judged by the residual laws before and after.</summary>
public class KernelBenchmark
{
    static IReadOnlyList<KernelCase> cases = [];
    Timed timed = null!;

    /// <summary>The kernel and its workload.</summary>
    [ParamsSource(nameof(Cases))]
    public KernelCase Case { get; set; } = null!;

    /// <summary>All that there are.</summary>
    public static IEnumerable<KernelCase> Cases => cases;

    [GlobalSetup]
    public void Before()
    {
        if (Case.Kernel is IThreaded threaded) threaded.Threads = Case.Threads;
        timed = Timed.Of(Case.Kernel, Case.Workload.Shape);
        After();
    }

    [Benchmark]
    public void Forward() => timed.Run(Pass.Forward);

    [Benchmark]
    public void Training() => timed.Run(Pass.Training);

    /// <summary>The buffers that were timed hold what the laws allow.</summary>
    [GlobalCleanup]
    public void After()
    {
        timed.Run(Pass.Training);
        if (timed.Check() is { IsBroken: true } verdict) throw new InvalidOperationException($"{timed.Name}: {verdict}");
    }

    /// <summary>Runs BenchmarkDotNet in this process, so that kernels from anybody's DLL can be timed.</summary>
    public static void Run(BenchOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        cases = [.. from workload in options.Workloads from kernel in options.Kernels where workload.Concerns(kernel) from threads in options.Threads select new KernelCase(kernel, workload, threads)];
        BenchmarkRunner.Run<KernelBenchmark>(DefaultConfig.Instance.AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default).AddColumn(new GigaflopsColumn()).WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(80)).WithOptions(ConfigOptions.JoinSummary));
    }

    /// <summary>GFLOP/s at the mean.</summary>
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
            var pass = Enum.Parse<Pass>(benchmarkCase.Descriptor.WorkloadMethod.Name);
            return summary[benchmarkCase]?.ResultStatistics is { } statistics && benchmarkCase.Parameters[nameof(Case)] is KernelCase of
                ? (of.Workload.Flops(of.Kernel.Cell, pass) / statistics.Mean).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : "-";
        }
    }
}

/// <summary>A kernel on a workload with some threads.</summary>
public sealed record KernelCase(Kernel Kernel, Workload Workload, int Threads)
{
    public override string ToString() => $"{Kernel.Name} {Workload} x{Threads}";
}
