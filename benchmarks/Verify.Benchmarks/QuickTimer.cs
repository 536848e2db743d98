using System.Diagnostics;
namespace Verify;

/// <summary>Times contestants in turn, A B A B, so that what disturbs one disturbs all.</summary>
public static class QuickTimer
{
    const double ShortestSample = 4;
    const int MostRounds = 101;

    /// <summary>The training pass of every kernel on one workload; kernels that the workload does not concern are left out.</summary>
    /// <param name="kernels">Any kernels.</param> <param name="workload">What to run.</param> <param name="budget">How long it may take all together; at least one round is run.</param>
    /// <exception cref="InvalidOperationException">A kernel's results break the residual laws, before or after it was timed.</exception>
    public static IReadOnlyList<Timing> Time(IEnumerable<Kernel> kernels, Workload workload, TimeSpan budget) => Time(kernels, workload, Pass.Training, budget);

    /// <summary>One pass of every kernel on one workload, each judged by the residual laws before and after on the buffers that were timed.</summary>
    public static IReadOnlyList<Timing> Time(IEnumerable<Kernel> kernels, Workload workload, Pass pass, TimeSpan budget, params IReadOnlyList<IContestant> peers)
    {
        ArgumentNullException.ThrowIfNull(workload);
        var ours = kernels.Where(workload.Concerns).Select(kernel => Timed.Of(kernel, workload.Shape)).ToArray();
        foreach (var timed in ours) Judge(timed, "before");
        var contestants = (IContestant[])[.. ours, .. peers];
        var times = Rotate(contestants, pass, budget);
        foreach (var timed in ours) Judge(timed, "after");
        return [.. contestants.Select((contestant, i) => Result(contestant, ours, workload, pass, times[i]))];
    }

    /// <summary>The time of each round of each contestant.</summary>
    /// <remarks>A pause before each sample lets the threads of the one before stop waiting for work.</remarks>
    internal static List<double>[] Rotate(IContestant[] contestants, Pass pass, TimeSpan budget)
    {
        var clock = Stopwatch.StartNew();
        var repeats = contestants.Select(contestant => Repeats(contestant, pass, budget.TotalMilliseconds / (4 * contestants.Length))).ToArray();
        var times = contestants.Select(_ => new List<double>()).ToArray();
        for (int round = 0; round < MostRounds && (round == 0 || clock.Elapsed < budget); round++)
            for (int i = 0; i < contestants.Length; i++)
            {
                Thread.Sleep(2);
                times[i].Add(contestants[i].Sample(pass, repeats[i]));
            }
        return times;
    }

    /// <summary>How many passes fill a sample, found while warming up: in bursts, since the runtime replaces its first quick code in the pauses between.</summary>
    static int Repeats(IContestant contestant, Pass pass, double warmUp)
    {
        double best = double.PositiveInfinity;
        for (int burst = 0; burst < 4; burst++)
        {
            var clock = Stopwatch.StartNew();
            for (int i = 0; i < 60 && (i == 0 || clock.Elapsed.TotalMilliseconds < warmUp / 4); i++) best = Math.Min(best, contestant.Sample(pass, 1));
            if (best > 20) break;
            Thread.Sleep(120);
        }
        return Math.Max(1, (int)Math.Ceiling(ShortestSample / best));
    }

    static void Judge(Timed timed, string when)
    {
        timed.Run(Pass.Training);
        if (timed.Check() is { IsBroken: true } verdict) throw new InvalidOperationException($"{timed.Name} is not timed, for {when} timing it is {verdict}");
    }

    static Timing Result(IContestant contestant, Timed[] ours, Workload workload, Pass pass, List<double> times)
    {
        var cell = ours[0].Kernel.Cell;
        var mine = ours.FirstOrDefault(timed => ReferenceEquals(timed, contestant));
        int threads = mine?.Kernel is IThreaded threaded ? threaded.Threads : mine is null ? 0 : 1;
        return new(contestant.Name, cell.Name, workload, pass, threads, times, workload.Flops(cell, pass), workload.Bytes(cell, pass, sizeof(float)), mine is null ? null : Allocated(mine, pass));
    }

    static long Allocated(Timed timed, Pass pass)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        timed.Run(pass);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
