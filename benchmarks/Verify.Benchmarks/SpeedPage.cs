using System.Globalization;
using System.Net;
using System.Text;
namespace Verify;

/// <summary>A run of the benchmark as one page with pictures, self-contained, for dark and light.</summary>
public static class SpeedPage
{
    const string Style = """
        :root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--faint:#d0d7de;--c0:#0969da;--c1:#bf3989;--c2:#1a7f37;--c3:#9a6700;--c4:#8250df;--c5:#cf222e}
        @media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--paper:#0d1117;--faint:#30363d;--c0:#58a6ff;--c1:#ff7bcb;--c2:#56d364;--c3:#e3b341;--c4:#bc8cff;--c5:#ff7b72}}
        body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:72rem;margin:2rem auto;padding:0 1rem}
        figure{margin:1.5rem 0;max-width:48rem}figcaption{font-weight:600;margin-bottom:.3rem}svg{width:100%;height:auto}svg text{font:11px system-ui,sans-serif;fill:var(--ink)}
        .grid{stroke:var(--faint)}polyline{fill:none;stroke-width:2}.dashed{stroke-dasharray:6 4}
        .c0{--c:var(--c0)}.c1{--c:var(--c1)}.c2{--c:var(--c2)}.c3{--c:var(--c3)}.c4{--c:var(--c4)}.c5{--c:var(--c5)}.c9{--c:var(--ink)}
        polyline{stroke:var(--c)}circle,rect{fill:var(--c)}.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:0;margin:.3rem 0}
        .legend i{display:inline-block;width:1.2rem;height:0;border-top:3px solid var(--c);margin-right:.4rem;vertical-align:middle}.legend i.dashed{border-top-style:dashed}
        table{border-collapse:collapse;display:block;overflow-x:auto}td,th{padding:.15rem .6rem;border-bottom:1px solid var(--faint);text-align:left;white-space:nowrap}
        """;

    /// <summary>The page. A kernel or peer has one colour throughout.</summary>
    public static string Html(BenchResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var page = new StringBuilder($"<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Speed</title><style>{Style}</style><h1>Speed</h1>");
        page.Append($"<p>{Safe(result.Machine)}<br>commit {Safe(result.Commit)}, {result.When:yyyy-MM-dd HH:mm} UTC, <code>{Safe(result.Command)}</code></p><ul>");
        foreach (string note in SpeedTable.Notes(result)) page.Append($"<li>{Safe(note)}</li>");
        page.Append("</ul>").Append(Summary(result));
        string[] methods = [.. result.Timings.Select(t => t.Method).Distinct()];
        int Colour(string method) => Array.IndexOf(methods, method) % 6;
        foreach (var part in result.Groups.GroupBy(g => (g.Timings[0].Pass, g.Threads)))
        {
            page.Append($"<h2>{part.Key.Pass}, {part.Key.Threads} thread(s)</h2>");
            page.Append(Roofline(part, result.LimitsFor(part.Key.Threads), Colour));
            foreach (var (set, axis, along) in new (string, string, Func<Shape, int>)[] { ("size", "H = C", s => s.H), ("batch", "N", s => s.N), ("steps", "T", s => s.T) }) page.Append(Along(part, set, axis, along, result.LimitsFor(part.Key.Threads), Colour));
            page.Append(Bars(SpeedTable.Ratios(result).Where(r => r.Pass == part.Key.Pass && r.Threads == part.Key.Threads), Colour));
        }
        return page.Append(Table(result)).Append("</html>").ToString();
    }

    static string Summary(BenchResult result)
    {
        var rows = SpeedTable.Summaries(result).ToArray();
        if (rows.Length == 0) return "";
        string cells = string.Concat(rows.Select(row => "<tr>" + string.Concat(row.Select(cell => $"<td>{Safe(cell)}"))));
        return $"<h2>How many times faster than its peers</h2><table><tr><th>pass<th>threads<th>kernel<th>peer<th>cases<th>geometric mean<th>least<th>at{cells}</table>";
    }

    static string Roofline(IEnumerable<BenchGroup> groups, MachineLimits limits, Func<string, int> colour)
    {
        Timing[] timings = [.. groups.SelectMany(g => g.Timings)];
        var chart = new Chart("Roofline: speed against the work done for each byte that has to be touched", "FLOP per byte", "GFLOP/s");
        double[] intensities = [.. timings.Select(t => t.Flops / t.Bytes)];
        double knee = limits.Gigaflops / limits.Gigabytes;
        chart.Add("this machine's limit", 9, line: true, dashed: true, new[] { intensities.Min() / 1.5, knee, Math.Max(knee, intensities.Max()) * 1.5 }.Select(i => (i, Math.Min(limits.Gigaflops, i * limits.Gigabytes), "limit")));
        foreach (var method in timings.GroupBy(t => t.Method)) chart.Add(Safe(method.Key), colour(method.Key), line: false, dashed: false, method.Select(t => (t.Flops / t.Bytes, t.Gigaflops, Tip(t))));
        return chart.Svg();
    }

    static string Along(IEnumerable<BenchGroup> groups, string set, string axis, Func<Shape, int> along, MachineLimits limits, Func<string, int> colour)
    {
        var charts = new StringBuilder();
        foreach (var cell in groups.SelectMany(g => g.Timings).Where(t => t.Workload.Set == set).GroupBy(t => t.Cell))
        {
            var chart = new Chart($"{Safe(cell.Key)}: time against {axis}, other sizes fixed ({cell.First().Workload.Shape} to {cell.Last().Workload.Shape})", axis, "ms");
            chart.Add("this machine's limit", 9, line: true, dashed: true, cell.Select(t => ((double)along(t.Workload.Shape), limits.Least(t), "limit")));
            foreach (var method in cell.GroupBy(t => t.Method)) chart.Add(Safe(method.Key), colour(method.Key), line: true, dashed: false, method.Select(t => ((double)along(t.Workload.Shape), t.Time.Middle, Tip(t))));
            charts.Append(chart.Svg());
        }
        return charts.ToString();
    }

    /// <summary>A bar for each ratio, with a line at 1.</summary>
    static string Bars(IEnumerable<(Pass, int, string Method, string Peer, string Case, double Ratio)> ratios, Func<string, int> colour)
    {
        var bars = ratios.Where(r => r.Peer != "the fastest of them").ToArray();
        if (bars.Length == 0) return "";
        const double Name = 290, Wide = 640, Row = 16;
        double most = Math.Max(2, bars.Max(b => b.Ratio)), least = Math.Min(0.5, bars.Min(b => b.Ratio));
        double At(double ratio) => Name + (Wide - Name - 50) * Math.Log(ratio / least) / Math.Log(most / least);
        var svg = new StringBuilder(Text($"<figure><figcaption>How many times faster than a peer (1 = as fast; logarithmic)</figcaption><svg viewBox=\"0 0 {Wide} {bars.Length * Row + 8}\">"));
        for (int i = 0; i < bars.Length; i++)
        {
            var bar = bars[i];
            double from = Math.Min(At(1), At(bar.Ratio)), width = Math.Abs(At(bar.Ratio) - At(1));
            svg.Append(Text($"<text x=\"{Name - 60}\" y=\"{i * Row + 12}\" text-anchor=\"end\">{Safe($"{bar.Method} {bar.Case}")}</text><rect class=\"c{colour(bar.Peer)}\" x=\"{from:0.#}\" y=\"{i * Row + 2}\" width=\"{width:0.#}\" height=\"{Row - 4}\"/><text x=\"{Math.Max(At(1), At(bar.Ratio)) + 4:0.#}\" y=\"{i * Row + 12}\">{bar.Ratio:0.00}</text>"));
        }
        svg.Append(Text($"<line class=\"grid\" x1=\"{At(1):0.#}\" x2=\"{At(1):0.#}\" y1=\"0\" y2=\"{bars.Length * Row}\"/></svg><ul class=\"legend\">"));
        foreach (string peer in bars.Select(b => b.Peer).Distinct()) svg.Append($"<li><i class=\"c{colour(peer)}\"></i>{Safe(peer)}</li>");
        return svg.Append("</ul></figure>").ToString();
    }

    static string Table(BenchResult result)
    {
        var table = new StringBuilder("<h2>All timings</h2><table><tr><th>pass<th>threads<th>shape<th>kernel<th>ms<th>GFLOP/s<th>% of limit");
        foreach (var group in result.Groups)
            foreach (var t in group.Timings)
                table.Append(Text($"<tr><td>{t.Pass}<td>{group.Threads}<td>{t.Workload}<td>{Safe(t.Method)} {t.Cell}<td>{t.Time.Middle:0.000}<td>{t.Gigaflops:0.0}<td>{100 * result.LimitsFor(group.Threads).Least(t) / t.Time.Middle:0}"));
        return table.Append("</table>").ToString();
    }

    static string Tip(Timing t) => Safe(Text($"{t.Contestant} {t.Cell} {t.Workload.Shape}: {t.Time.Middle:0.000} ms, {t.Gigaflops:0.0} GFLOP/s"));

    static string Safe(string text) => WebUtility.HtmlEncode(text);

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
