using System.Globalization;
using System.Text;
namespace Verify;

/// <summary>A picture with two logarithmic axes, as SVG that takes its colours from the page.</summary>
sealed class Chart(string title, string xName, string yName)
{
    const double Width = 640, Height = 380, Left = 64, Right = 20, Top = 16, Bottom = 52;
    readonly List<(string Name, int Colour, bool Line, bool Dashed, (double X, double Y, string Tip)[] Points)> series = [];

    /// <summary>Points, or a line through them.</summary>
    public Chart Add(string name, int colour, bool line, bool dashed, IEnumerable<(double X, double Y, string Tip)> points)
    {
        series.Add((name, colour, line, dashed, [.. points.Where(p => p.X > 0 && p.Y > 0 && double.IsFinite(p.Y))]));
        return this;
    }

    /// <summary>The figure with its legend.</summary>
    public string Svg()
    {
        var all = series.SelectMany(s => s.Points).ToArray();
        if (all.Length == 0) return "";
        var (x, y) = (Scale.Over(all.Select(p => p.X), Left, Width - Right), Scale.Over(all.Select(p => p.Y), Height - Bottom, Top));
        var svg = new StringBuilder($"<figure><figcaption>{title}</figcaption><svg viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{title}\">");
        foreach (double tick in x.Ticks) svg.Append(Text($"<line class=\"grid\" x1=\"{x.At(tick):0.#}\" x2=\"{x.At(tick):0.#}\" y1=\"{Top}\" y2=\"{Height - Bottom}\"/><text x=\"{x.At(tick):0.#}\" y=\"{Height - Bottom + 16}\" text-anchor=\"middle\">{Name(tick)}</text>"));
        foreach (double tick in y.Ticks) svg.Append(Text($"<line class=\"grid\" x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{y.At(tick):0.#}\" y2=\"{y.At(tick):0.#}\"/><text x=\"{Left - 6}\" y=\"{y.At(tick) + 4:0.#}\" text-anchor=\"end\">{Name(tick)}</text>"));
        svg.Append(Text($"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 12}\" text-anchor=\"middle\">{xName}</text><text transform=\"translate(14 {(Top + Height - Bottom) / 2}) rotate(-90)\" text-anchor=\"middle\">{yName}</text>"));
        foreach (var (_, colour, line, dashed, points) in series)
        {
            if (line) svg.Append($"<polyline class=\"c{colour}{(dashed ? " dashed" : "")}\" points=\"{string.Join(' ', points.OrderBy(p => p.X).Select(p => Text($"{x.At(p.X):0.#},{y.At(p.Y):0.#}")))}\"/>");
            if (!dashed) foreach (var point in points) svg.Append(Text($"<circle class=\"c{colour}\" cx=\"{x.At(point.X):0.#}\" cy=\"{y.At(point.Y):0.#}\" r=\"3.5\"><title>{point.Tip}</title></circle>"));
        }
        svg.Append("</svg><ul class=\"legend\">");
        foreach (var (name, colour, _, dashed, _) in series.DistinctBy(s => s.Name)) svg.Append($"<li><i class=\"c{colour}{(dashed ? " dashed" : "")}\"></i>{name}</li>");
        return svg.Append("</ul></figure>").ToString();
    }

    static string Name(double tick) => tick >= 1e6 ? Text($"{tick / 1e6:0.###}M") : tick >= 1e4 ? Text($"{tick / 1e3:0.###}k") : Text($"{tick:0.####}");

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A logarithmic scale from numbers to places, with a tick at every power of 10, or of 2 where there are few of those.</summary>
    readonly record struct Scale(double Least, double Most, double From, double To)
    {
        public static Scale Over(IEnumerable<double> values, double from, double to)
        {
            double[] all = [.. values];
            return new(all.Min() / 1.25, all.Max() * 1.25, from, to);
        }

        public double At(double value) => From + (To - From) * Math.Log(value / Least) / Math.Log(Most / Least);

        public IEnumerable<double> Ticks
        {
            get
            {
                double factor = Most / Least > 300 ? 10 : 2;
                for (double tick = Math.Pow(factor, Math.Ceiling(Math.Log(Least, factor))); tick <= Most; tick *= factor) yield return tick;
            }
        }
    }
}
