using System.Diagnostics;
namespace Verify;

/// <summary>Times contestants in turn, A B A B, so that what disturbs one disturbs all.</summary>
public static class QuickTimer
{
    const double ShortestSample = 4, Faster = 0.9;
    const int MostBursts = 20, AlikeBursts = 4;
    const int MostRounds = 101;

    /// <summary>Longer than the tenth of a second without new methods after which the runtime begins to replace its first code, and ten times that where it has one core (CLR settings TC_CallCountingDelayMs and TC_DelaySingleProcMultiplier).</summary>
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(Environment.ProcessorCount == 1 ? 1200 : 120);

    /// <summary>From fewer no interval can be had at the confidence that each of a hundred timings needs when two runs are compared at 99 % (<see cref="Comparison.Of"/>): 2·0.5ⁿ is over 0.01/200 up to n = 15.</summary>
    internal const int FewestRounds = 16;

    /// <summary>The training pass of every kernel on one workload; kernels that the workload does not concern are left out.</summary>
    /// <param name="kernels">Any kernels.</param> <param name="workload">What to run.</param> <param name="budget">How long the rounds may take all together, after warming up; at least sixteen are run.</param>
    /// <exception cref="InvalidOperationException">A kernel's results break the residual laws, before or after it was timed.</exception>
    public static IReadOnlyList<Timing> Time(IEnumerable<Kernel> kernels, Workload workload, TimeSpan budget) => Time(kernels, workload, Pass.Training, budget);

    /// <summary>One pass of every kernel on one workload, each judged by the residual laws before and after on the buffers that were timed.</summary>
    public static IReadOnlyList<Timing> Time(IEnumerable<Kernel> kernels, Workload workload, Pass pass, TimeSpan budget, bool cold = false, params IReadOnlyList<IContestant> peers)
    {
        ArgumentNullException.ThrowIfNull(workload);
        var ours = kernels.Where(workload.Concerns).Select(kernel => Timed.Of(kernel, workload.Shape)).ToArray();
        try
        {
            foreach (var timed in ours) Judge(timed, pass, "before");
            var contestants = (IContestant[])[.. ours, .. peers];
            var pace = new Pace(ours.Max(Threads));
            var times = Rotate(contestants, pass, budget, cold, pace);
            foreach (var timed in ours) Judge(timed, pass, "after");
            return [.. contestants.Select((contestant, i) => Result(contestant, ours, workload, pass, times[i]) with { Pace = pace.Work, HandOvers = pace.HandOvers })];
        }
        finally
        {
            foreach (var timed in ours) timed.Dispose();
        }
    }

    /// <summary>The time of each round of each contestant; the machine's pace is taken in each round, if asked for.</summary>
    /// <remarks>A pause before each sample lets the threads of the one before stop waiting for work; a sample that is not counted then fills the caches and gives the system time to
    /// spread the contestant's own threads over the cores. With cold caches each pass is timed alone, after the caches were emptied.</remarks>
    internal static List<double>[] Rotate(IContestant[] contestants, Pass pass, TimeSpan budget, bool cold = false, Pace? pace = null)
    {
        var repeats = contestants.Select(contestant => WarmUp(contestant, pass, budget.TotalMilliseconds / (4 * contestants.Length))).ToArray();
        if (cold) Array.Fill(repeats, 1);
        List<double>[] times = [.. contestants.Select(_ => new List<double>())];
        var clock = Stopwatch.StartNew();
        for (int round = 0; round < MostRounds && (round < FewestRounds || clock.Elapsed < budget); round++)
        {
            for (int i = 0; i < contestants.Length; i++)
            {
                Thread.Sleep(2);
                if (cold) Caches.Empty();
                else contestants[i].Sample(pass, repeats[i]);
                times[i].Add(contestants[i].Sample(pass, repeats[i]));
            }
            if (pace is null) continue;
            Thread.Sleep(2);
            pace.Sample();
        }
        return times;
    }

    /// <summary>Warms up: in bursts where code is compiled as it runs, since the runtime replaces its first quick code in the pauses between, and another shape may run other code.
    /// Bursts go on until some in a row were no faster than those before.</summary>
    /// <param name="contestant">Who.</param> <param name="pass">What it runs.</param> <param name="warmUp">Milliseconds that four bursts may take; pauses not counted.</param>
    /// <returns>How many passes fill a sample.</returns>
    internal static int WarmUp(IContestant contestant, Pass pass, double warmUp)
    {
        int alike = contestant.IsCompiledAsItRuns ? AlikeBursts : 0;
        double best = double.PositiveInfinity;
        for (int burst = 0, still = 0; still < alike && burst < MostBursts || burst == 0; burst++)
        {
            var clock = Stopwatch.StartNew();
            double fastest = double.PositiveInfinity;
            for (int i = 0; i < 60 && (i < 2 || clock.Elapsed.TotalMilliseconds < warmUp / 4); i++) fastest = Math.Min(fastest, contestant.Sample(pass, 1));
            still = fastest < Faster * best ? 0 : still + 1;
            best = Math.Min(best, fastest);
            if (alike > 0) Thread.Sleep(Pause);
        }
        return Math.Max(1, (int)Math.Ceiling(ShortestSample / best));
    }

    static void Judge(Timed timed, Pass pass, string when)
    {
        if (when == "before") timed.Run(pass);
        if (timed.Check(pass) is { IsBroken: true } verdict) throw new InvalidOperationException($"{timed.Name} is not timed, for {when} timing it is {verdict}");
    }

    static Timing Result(IContestant contestant, Timed[] ours, Workload workload, Pass pass, List<double> times)
    {
        var cell = ours[0].Kernel.Cell;
        var mine = ours.FirstOrDefault(timed => ReferenceEquals(timed, contestant));
        return new(contestant.Name, cell.Name, workload, pass, mine is null ? 0 : Threads(mine), times, workload.Flops(cell, pass), workload.Bytes(cell, pass, sizeof(float)), mine is null ? null : Allocated(mine, pass));
    }

    static int Threads(Timed timed) => timed.Kernel is IThreaded threaded ? threaded.Threads : 1;

    static long Allocated(Timed timed, Pass pass)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        timed.Run(pass);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
