using System.Globalization;
using System.Text;
namespace Verify.Cli;

/// <summary>Small pictures as SVG text, with no script and nothing from elsewhere.</summary>
public static class Svg
{
    const int Width = 760, Height = 380, Left = 70, Right = 20, Top = 40, Bottom = 50;

    /// <summary>A page of its own around pictures, or the one picture as it is.</summary>
    public static string Page(string title, IReadOnlyList<string> pictures, bool html) => html
        ? $"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{Text(title)}</title></head>\n<body style=\"font-family:sans-serif\"><h1>{Text(title)}</h1>\n{string.Join("\n", pictures)}\n</body></html>\n"
        : Stack(pictures);

    /// <summary>Lines over a linear x and a logarithmic or linear y.</summary>
    public static string Chart(string title, string xTitle, string yTitle, IReadOnlyList<Series> series, bool log)
    {
        double Up(double y) => log ? Math.Log10(y) : y;
        var points = series.SelectMany(s => s.Points).Where(p => double.IsFinite(p.X) && double.IsFinite(Up(p.Y))).ToArray();
        var svg = Open(title, Width, Height);
        if (points.Length == 0) return svg.Append(Label(Width / 2, Height / 2, "nothing finite to show")).Append("</svg>").ToString();
        var (x0, x1) = (points.Min(p => p.X), Math.Max(points.Max(p => p.X), points.Min(p => p.X) + 1));
        var (y0, y1) = (points.Min(p => Up(p.Y)), points.Max(p => Up(p.Y)));
        if (log) (y0, y1) = (Math.Floor(y0), Math.Ceiling(y1));
        if (y1 - y0 < 1e-12) (y0, y1) = (y0 - 1, y1 + 1);
        double X(double x) => Left + (x - x0) / (x1 - x0) * (Width - Left - Right);
        double Y(double y) => Height - Bottom - (Up(y) - y0) / (y1 - y0) * (Height - Top - Bottom);
        foreach (double level in Ticks(y0, y1, log ? 1 : 0))
        {
            double at = Y(log ? Math.Pow(10, level) : level);
            svg.Append(Invariant($"<line x1=\"{Left}\" y1=\"{at:0.#}\" x2=\"{Width - Right}\" y2=\"{at:0.#}\" stroke=\"#ddd\"/>"));
            svg.Append(Invariant($"<text x=\"{Left - 6}\" y=\"{at + 4:0.#}\" text-anchor=\"end\">{(log ? $"1e{level:0}" : level.ToString("0.###", CultureInfo.InvariantCulture))}</text>"));
        }
        foreach (double across in Ticks(x0, x1, 1)) svg.Append(Invariant($"<text x=\"{X(across):0.#}\" y=\"{Height - Bottom + 16}\" text-anchor=\"middle\">{across:0.#}</text>"));
        foreach (var (k, line) in series.Index())
        {
            var path = string.Join(' ', line.Points.Where(p => double.IsFinite(p.X) && double.IsFinite(Up(p.Y))).Select(p => Invariant($"{X(p.X):0.##},{Y(p.Y):0.##}")));
            string dash = line.Dashed ? " stroke-dasharray=\"5 4\"" : "";
            svg.Append($"<polyline fill=\"none\" stroke=\"{line.Colour}\" stroke-width=\"1.8\"{dash} points=\"{path}\"/>");
            svg.Append(Invariant($"<line x1=\"{Left + 10 + k * 172}\" y1=\"32\" x2=\"{Left + 34 + k * 172}\" y2=\"32\" stroke=\"{line.Colour}\" stroke-width=\"2\"{dash}/><text x=\"{Left + 38 + k * 172}\" y=\"36\">{Text(line.Name)}</text>"));
        }
        return svg.Append(Label(Width / 2, Height - 10, xTitle)).Append(Invariant($"<text x=\"14\" y=\"{Height / 2}\" text-anchor=\"middle\" transform=\"rotate(-90 14 {Height / 2})\">{Text(yTitle)}</text></svg>")).ToString();
    }

    /// <summary>Some six round numbers from low to high, 1, 2 or 5 times a power of ten apart, and at least <paramref name="least"/>.</summary>
    static IEnumerable<double> Ticks(double low, double high, double least)
    {
        double wish = Math.Max(least, (high - low) / 6), power = Math.Pow(10, Math.Floor(Math.Log10(wish)));
        double step = new[] { 1, 2, 5, 10 }.Select(factor => factor * power).First(size => size >= wish * (1 - 1e-9));
        for (double tick = Math.Ceiling(low / step - 1e-9) * step; tick <= high + step * 1e-9; tick += step) yield return tick;
    }

    /// <summary>Squares coloured by value, blue below 0 over white to red above; what is not finite is grey.</summary>
    public static string HeatMap(string title, string rowTitle, string columnTitle, IReadOnlyList<int> ticks, double[][] values)
    {
        double cell = Math.Max(6, 440.0 / ticks.Count), largest = values.SelectMany(v => v).Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(1).Max();
        int side = (int)(cell * ticks.Count), width = side + 200, height = side + 100;
        var svg = Open(title, width, height);
        for (int i = 0; i < ticks.Count; i++)
            for (int j = 0; j < ticks.Count; j++)
                if (!double.IsNaN(values[i][j]))
                    svg.Append(Invariant($"<rect x=\"{60 + j * cell:0.##}\" y=\"{40 + i * cell:0.##}\" width=\"{cell:0.##}\" height=\"{cell:0.##}\" fill=\"{Colour(values[i][j], largest)}\"><title>t {ticks[i]}, k {ticks[j]}: {values[i][j]:0.##}</title></rect>"));
        int every = Math.Max(1, ticks.Count / 8);
        for (int i = 0; i < ticks.Count; i += every)
        {
            svg.Append(Invariant($"<text x=\"54\" y=\"{40 + (i + 0.7) * cell:0.#}\" text-anchor=\"end\">{ticks[i]}</text><text x=\"{60 + (i + 0.5) * cell:0.#}\" y=\"{side + 56}\" text-anchor=\"middle\">{ticks[i]}</text>"));
        }
        for (int i = 0; i <= 10; i++)
        {
            double value = largest * (1 - i / 5.0);
            svg.Append(Invariant($"<rect x=\"{side + 90}\" y=\"{60 + i * 20}\" width=\"20\" height=\"20\" fill=\"{Colour(value, largest)}\"/><text x=\"{side + 116}\" y=\"{75 + i * 20}\">{value:0.##}</text>"));
        }
        return svg.Append(Label(60 + side / 2, side + 80, columnTitle)).Append(Invariant($"<text x=\"14\" y=\"{40 + side / 2}\" text-anchor=\"middle\" transform=\"rotate(-90 14 {40 + side / 2})\">{Text(rowTitle)}</text></svg>")).ToString();
    }

    static string Colour(double value, double largest)
    {
        if (!double.IsFinite(value)) return "#999";
        int fade = (int)(255 * (1 - Math.Min(1, Math.Abs(value) / Math.Max(largest, 1e-300))));
        return value < 0 ? $"rgb({fade},{fade},255)" : $"rgb(255,{fade},{fade})";
    }

    static StringBuilder Open(string title, int width, int height) => new StringBuilder(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"11\"><rect width=\"100%\" height=\"100%\" fill=\"white\"/>").Append(Label(width / 2, 18, title, 14));

    /// <summary>Pictures below one another in one.</summary>
    static string Stack(IReadOnlyList<string> pictures)
    {
        if (pictures.Count == 1) return pictures[0] + "\n";
        var svg = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"800\" height=\"{pictures.Count * 620}\">");
        foreach (var (k, picture) in pictures.Index()) svg.Append($"<g transform=\"translate(0 {k * 620})\">{picture}</g>");
        return svg.Append("</svg>\n").ToString();
    }

    static string Label(int x, int y, string text, int size = 12) => $"<text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\" font-size=\"{size}\">{Text(text)}</text>";
    static string Text(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
    static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
