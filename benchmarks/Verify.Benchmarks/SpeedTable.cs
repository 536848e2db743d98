using System.Globalization;
using System.Text;
namespace Verify;

/// <summary>A run of the benchmark as tables of text.</summary>
public static class SpeedTable
{
    /// <summary>The limits, a table for each number of threads, and the summary of ratios to each peer.</summary>
    public static string Markdown(BenchResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var page = new StringBuilder();
        page.AppendLine("± is half the 95 % interval of the median.").AppendLine();
        foreach (string note in Notes(result)) page.AppendLine($"- {note}");
        page.AppendLine();
        Summary(page, result);
        foreach (var part in result.Groups.GroupBy(g => (g.Threads, g.Timings[0].Pass)))
        {
            page.AppendLine($"## {part.Key.Pass}, {part.Key.Threads} thread(s)").AppendLine();
            page.AppendLine("| shape | kernel | ms | GFLOP/s | GB/s | % of limit | faster than | bytes allocated | cores busy with other work |").AppendLine("|---|---|---|---|---|---|---|---|---|");
            foreach (var group in part)
                foreach (var timing in group.Timings) Row(page, result, group, timing);
            page.AppendLine();
        }
        return page.ToString();
    }

    /// <summary>How it was measured, the limits, and what is missing, a sentence each.</summary>
    public static IEnumerable<string> Notes(BenchResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        yield return $"times are medians. {result.How}";
        int every = result.Timings.Select(t => Timed.Every(t.Flops / (t.Pass == Pass.Training ? 3 : 1))).DefaultIfEmpty(1).Max();
        if (every > 1) yield return $"the largest workloads were judged on a sample: one unit in up to {every}, others at each step and sequence";
        yield return result.Cold ? "caches were emptied before every pass" : "caches are warm: the same buffers in every pass";
        yield return "Forward is inference: a kernel that can keeps nothing for a backward pass, and weights packed from pass to pass, as ONNX Runtime does with its constants; Training is forward and backward with all gradients, nothing kept between passes";
        yield return "each kernel's results passed the residual laws before and after it was timed, on the buffers that were timed";
        yield return "a kernel on a device with a memory of its own is timed with its arrays there, until the device has done the pass";
        yield return "the limit is max(flops ÷ FMA peak, bytes ÷ bandwidth) in float32, both measured in this run";
        foreach (var limit in result.Limits) yield return Text($"limits, {limit.Threads} thread(s): {limit.Gigaflops:0.0} GFLOP/s float32, {limit.Gigabytes:0.0} GB/s read");
        if (!result.Timings.Any(t => t.Contestant.Split('/') is [.., "cuda" or "opencl"])) yield return "GPU: unmeasured; nothing in this run was timed on one";
        foreach (string absent in result.Absent) yield return $"absent: {absent}";
        foreach (string refused in result.Refused) yield return $"not timed: {refused}";
    }

    /// <summary>For each pass, number of threads, kernel and peer: how many cases, geometric mean and least of the ratios, and where that was. "the fastest of them" takes the faster peer of each case.</summary>
    static void Summary(StringBuilder page, BenchResult result)
    {
        var rows = Summaries(result).ToArray();
        if (rows.Length == 0) return;
        page.AppendLine("## Ratios to peers").AppendLine().AppendLine("| pass | threads | kernel | peer | cases | geometric mean | least | at |").AppendLine("|---|---|---|---|---|---|---|---|");
        foreach (var row in rows) page.AppendLine($"| {string.Join(" | ", row)} |");
        page.AppendLine();
    }

    /// <summary>The cells of the summary: pass, threads, kernel, peer, cases, geometric mean, least, at.</summary>
    public static IEnumerable<string[]> Summaries(BenchResult result) =>
        from row in Ratios(result).GroupBy(r => (r.Pass, r.Threads, r.Method, r.Peer))
        let least = row.MinBy(r => r.Ratio)
        select (string[])[$"{row.Key.Pass}", $"{row.Key.Threads}", row.Key.Method, row.Key.Peer, $"{row.Count()}", Text($"{Math.Exp(row.Average(r => Math.Log(r.Ratio))):0.00}"), Text($"{least.Ratio:0.00}"), least.Case];

    /// <summary>Every ratio of a kernel to a peer, and to the fastest peer of its case.</summary>
    public static IEnumerable<(Pass Pass, int Threads, string Method, string Peer, string Case, double Ratio)> Ratios(BenchResult result)
    {
        foreach (var group in result.Groups)
        {
            var peers = group.Timings.Where(t => t.AllocatedBytes is null).ToArray();
            foreach (var timing in group.Timings.Where(t => t.AllocatedBytes is not null && peers.Length > 0))
            {
                string at = $"{timing.Cell} {timing.Workload.Shape}", method = timing.Method;
                var ratios = peers.Select(peer => (peer.Contestant, timing.Over(peer).Middle)).ToArray();
                foreach (var (peer, ratio) in ratios) yield return (timing.Pass, group.Threads, method, peer, at, ratio);
                if (ratios.Length > 1) yield return (timing.Pass, group.Threads, method, "the fastest of them", at, ratios.Min(r => r.Middle));
            }
        }
    }

    static void Row(StringBuilder page, BenchResult result, BenchGroup group, Timing timing)
    {
        var peers = timing.AllocatedBytes is null ? [] : group.Timings.Where(t => t.AllocatedBytes is null).Select(p => Text($"{p.Contestant} {timing.Over(p).Middle:0.00} ×"));
        double half = (timing.Time.High - timing.Time.Low) / 2;
        page.AppendLine(Text($"| {timing.Workload} | {timing.Contestant}{(timing.AllocatedBytes is null ? $" {timing.Cell}" : "")} | {timing.Time.Middle:0.000}{(double.IsFinite(half) ? Text($" ± {half:0.000}") : "")} | {timing.Gigaflops:0.0} | {timing.Bytes / timing.Time.Middle / 1e6:0.0} | {100 * result.LimitsFor(group.Threads).Least(timing) / timing.Time.Middle:0} | {string.Join(", ", peers)} | {timing.AllocatedBytes} | {group.OtherCores:0.00} |"));
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
