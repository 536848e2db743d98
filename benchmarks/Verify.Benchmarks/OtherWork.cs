using System.Diagnostics;
using System.Globalization;
namespace Verify;

/// <summary>How many cores others keep busy from now on: other processes, and other guests of the machine where the system knows of them.</summary>
/// <param name="own">Processor seconds used by children whose work counts as our own.</param>
sealed class OtherWork(Func<double>? own = null)
{
    readonly long start = Stopwatch.GetTimestamp();
    readonly double? others = Seconds(own);

    /// <summary>Cores, on average since this was made; null where the system does not tell.</summary>
    public double? Cores => Seconds(own) - others is { } seconds ? Math.Max(0, seconds / Stopwatch.GetElapsedTime(start).TotalSeconds) : null;

    /// <summary>Seconds that all cores together were busy since the system started, but for our own.</summary>
    static double? Seconds(Func<double>? own) => !File.Exists("/proc/stat") ? null
        : File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries) is var times
            ? new[] { 1, 2, 3, 6, 7, 8 }.Sum(i => double.Parse(times[i], CultureInfo.InvariantCulture)) / 100 - Environment.CpuUsage.TotalTime.TotalSeconds - (own?.Invoke() ?? 0) : null;
}
