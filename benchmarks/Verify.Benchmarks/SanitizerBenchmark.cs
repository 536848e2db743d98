using System.Diagnostics;
using System.Globalization;
using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
namespace Verify;

/// <summary>What the checking device costs: a barrier, a launch, a second stream, a recurrent step watched and unwatched, and the whole matrix of laws; beside ILGPU's own devices where they are.</summary>
public static class SanitizerBenchmark
{
    /// <summary>Whether a filter such as <c>*Sanitizer*</c> asks for this.</summary>
    public static bool Is(string filter) => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(filter, nameof(SanitizerBenchmark), ignoreCase: true);

    /// <summary>Prints all figures.</summary>
    /// <param name="catalog">Devices, kernels and laws.</param> <param name="tests">Problems for each law and kernel in the matrix; 0 leaves it out.</param> <param name="output">Where to print.</param>
    public static void Run(Catalog catalog, int tests, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var probe in catalog.All<DeviceProbe>().OrderBy(p => p.Device != "checking"))
        {
            if (probe.Device == "checking")
            {
                var (barrier, launch, watched) = Costs(probe, watch: true);
                var (barrierPlain, launchPlain, plain) = Costs(probe, watch: false);
                Line(output, probe.Device, "barrier", barrier, barrierPlain, "ns a thread");
                Line(output, probe.Device, "launch of 4 groups of 32 threads", launch / 1000, launchPlain / 1000, "µs");
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{probe.Device}: a launch beside a second stream: {ForASecondStream():0.0} ns more for each word among its arguments"));
                Line(output, probe.Device, $"recurrent step, {DeviceProbe.Units} units", watched, plain, "ns a unit and barrier");
            }
            else
            {
                var (barrier, launch, step) = Costs(probe, watch: true);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{probe.Device}: barrier {barrier:0.#} ns a thread; launch {launch / 1000:0.#} µs; recurrent step {step:0.#} ns a unit and barrier; {probe.Threads} threads in a group"));
            }
        }
        foreach (var absent in catalog.Absent) output.WriteLine($"{absent.Name}: absent, {absent.Why}");
        if (tests > 0) Laws(catalog, tests, output);
    }

    static void Line(TextWriter output, string device, string what, double watched, double plain, string unit) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{device}: {what}: watched {watched:0.#}, unwatched {plain:0.#} {unit}; watched ÷ unwatched {watched / plain:0.0}"));

    /// <summary>Nanoseconds of a barrier and thread, of a launch, and of a recurrent step by unit and barrier.</summary>
    static (double Barrier, double Launch, double Step) Costs(DeviceProbe probe, bool watch)
    {
        using var _ = Sanitizer.Use(Sanitizer.Settings with { Watch = watch });
        // ILGPU's CPU device takes an operating-system thread per thread and some microseconds per barrier: fewer of them give the same figure.
        bool slow = probe.Device == "ilgpu-cpu";
        int barriers = slow ? 20 : 1000, launches = slow ? 20 : 1000, steps = slow ? 5 : 20;
        return (Fastest(() => probe.Barriers(barriers)) / barriers / probe.Threads, Fastest(() => probe.Launches(launches)) / launches, Fastest(() => probe.Steps(steps)) / (2 * steps + 1) / DeviceProbe.Units);
    }

    /// <summary>Nanoseconds that a launch takes longer for each word that it may touch, once there is a stream besides the default one.</summary>
    static double ForASecondStream()
    {
        const int Words = 100_000, Launches = 10;
        using var context = Context.Create(builder => builder.CPU(new CPUDevice(32, 8, 1)));
        using var device = context.CreateCPUAccelerator(0);
        using var y = device.Allocate1D(new int[Words]);
        double alone = Launch();
        using var stream = device.CreateStream();
        return (Launch() - alone) / Words;

        double Launch() => Fastest(() =>
        {
            for (int k = 0; k < Launches; k++) device.Launch<ArrayView<int>>(static view => view[0] = 1, (1, 1), y.View);
        }) / Launches;
    }

    /// <summary>Of runs during half a second, warm; the fastest, since other processes only ever add to it.</summary>
    static double Fastest(Action run)
    {
        for (int k = 0; k < 3; k++) run();
        Thread.Sleep(150); // the runtime finishes compiling what it found hot
        double best = double.PositiveInfinity;
        for (var (clock, k) = (Stopwatch.StartNew(), 0); k < 3 || clock.Elapsed < TimeSpan.FromSeconds(0.5); k++)
        {
            long start = Stopwatch.GetTimestamp();
            run();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }
        return best;
    }

    static void Laws(Catalog catalog, int tests, TextWriter output)
    {
        var pairs = Matrix.Pairs(catalog.All<Law>(), [.. catalog.Kernels.Where(k => k.Device == "checking")]);
        var (clock, before) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        var results = Matrix.Run(pairs, tests, seed: 1);
        var spent = Process.GetCurrentProcess().TotalProcessorTime - before;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"checking: all laws × kernels, {pairs.Count} pairs, {results.Sum(r => r.Tests)} problems (at most {tests} a pair), {results.Count(r => r.Outcome == Outcome.Broken)} broken: {clock.Elapsed.TotalSeconds:0.0} s, {spent.TotalSeconds:0.0} s of processor time on {Environment.ProcessorCount} cores"));
        foreach (var slow in results.GroupBy(r => r.Law).Select(g => (Law: g.Key, Time: g.Sum(r => r.Elapsed.TotalSeconds))).OrderByDescending(g => g.Time).Take(5))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {slow.Law} {slow.Time:0.0} s"));
    }
}
