using System.Globalization;
namespace Verify;

/// <summary>The benchmark: kernels × workloads × passes × threads, peers in turn, every result judged before and after.</summary>
public static class Bench
{
    /// <summary>Runs it and prints a line for each result as it comes.</summary>
    public static BenchResult Run(BenchOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(options);
        var when = DateTime.UtcNow;
        var limits = options.Threads.Distinct().Select(MachineLimits.Measure).ToArray();
        foreach (var limit in limits) output.WriteLine(Line($"limit, {limit.Threads} threads: {limit.Gigaflops:0.0} GFLOP/s, {limit.Gigabytes:0.0} GB/s"));
        var (peers, absent) = options.Peers ? Peer.Start() : ([], []);
        foreach (string why in absent) output.WriteLine($"absent {why}");
        var (groups, refused) = (new List<BenchGroup>(), new List<string>());
        foreach (var workload in options.Workloads)
            foreach (var kernels in options.Kernels.Where(workload.Concerns).GroupBy(k => k.Cell))
                foreach (int threads in options.Threads)
                    foreach (var pass in options.Passes)
                    {
                        foreach (var kernel in kernels.OfType<IThreaded>()) kernel.Threads = threads;
                        var others = peers.Select(p => p.On(kernels.Key, workload.Shape, pass, threads, options.Device)).OfType<IContestant>().ToArray();
                        try
                        {
                            var group = Quietest(options.Retries, peers, threads, () => QuickTimer.Time(kernels, workload, pass, options.Budget, options.Cold, others));
                            groups.Add(group);
                            Print(output, group, limits.First(l => l.Threads == threads));
                        }
                        catch (InvalidOperationException e)
                        {
                            refused.Add(e.Message);
                            output.WriteLine("REFUSED " + e.Message);
                        }
                    }
        foreach (var peer in peers) peer.Dispose();
        return new(options.Machine, options.Command, options.Commit, when, limits, absent, refused, groups) { Cold = options.Cold };
    }

    static BenchGroup Quietest(int retries, IReadOnlyList<Peer> peers, int threads, Func<IReadOnlyList<Timing>> time)
    {
        BenchGroup? best = null;
        for (int attempt = 0; attempt <= retries && !(best?.OtherCores <= Comparison.MostOtherCores); attempt++)
        {
            var others = new OtherWork(() => peers.Sum(p => p.Used.TotalSeconds));
            var timings = time();
            var group = new BenchGroup(threads, timings, others.Cores);
            if (best is null || group.OtherCores < best.OtherCores) best = group;
            if (best.OtherCores is null) break;
        }
        return best!;
    }

    static void Print(TextWriter output, BenchGroup group, MachineLimits limit)
    {
        string noise = group.OtherCores > Comparison.MostOtherCores ? Line($", NOISY: others used {group.OtherCores:0.0} cores") : "";
        foreach (var timing in group.Timings)
        {
            var others = group.Timings.Where(o => o.AllocatedBytes is null && timing.AllocatedBytes is not null).Select(other => Line($", {timing.Over(other).Middle:0.00} × {other.Contestant}"));
            output.WriteLine(Line($"{timing.Workload,-22} {timing.Pass,-8} {group.Threads} threads  {timing.Contestant,-32} {timing.Time.Middle,9:0.000} ms  {timing.Gigaflops,6:0.0} GFLOP/s  {100 * limit.Least(timing) / timing.Time.Middle,3:0} % of the limit{string.Concat(others)}{noise}"));
        }
    }

    static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
