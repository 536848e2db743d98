using System.Globalization;
using System.Text.RegularExpressions;
namespace Verify;

/// <summary>One generated case on one line: every tensor is a pure function of the line, so the line is the replay.</summary>
/// <param name="Shape">T, N, C and H.</param>
/// <param name="Regime">How weights are drawn.</param>
/// <param name="LossScale">A factor on the upstream gradient, such as 1e6.</param>
/// <param name="Seed">Which draw.</param>
/// <param name="Order">The order in which a checking device runs threads between barriers; 0 is their natural order.</param>
/// <param name="Bits">Drawn values are rounded to so many binary digits, for a case that people can follow, and for sums that are exactly 0 or equal, to which end there are no biases with one or two digits and an even seed; 0 keeps all.</param>
public sealed partial record Problem(Shape Shape, Regime Regime, double LossScale, int Seed, int Order = 0, int Bits = 0)
{
    const double Faintly = 0.05;
    const int MostOrthogonalised = 64;

    /// <summary>A line does not say for which cell it is.</summary>
    const int MostGates = 4;

    /// <summary>The inputs for a cell; every value is a float32 number, whatever the precision, so that all kernels get the same.</summary>
    public Inputs<double> Inputs(Cell cell)
    {
        var (steps, N, C, H) = Shape;
        int rows = cell.GateCount * H;
        double bias = Regime switch { Regime.Saturated => 8, Regime.Extreme => 128, Regime.Faint => Faintly, _ => 0.5 }, size = Regime == Regime.Faint ? Faintly : 1;
        if (Bits is 1 or 2 && Seed % 2 == 0) bias = 0;
        double weight = 1 / Lopsidedness;
        size *= Lopsidedness;
        return new(Shape,
            X: Draw("x", steps * N * C, size),
            W: Draw("W", rows * C, weight * (Bits == 0 ? 1 / Math.Sqrt(C) : Math.ScaleB(1, -(int)Math.Ceiling(Math.Log2(C) / 2)))),
            R: Recurrent(cell.GateCount, H),
            Bw: Draw("bW", rows, bias),
            Br: Draw("bR", rows, Math.Min(bias, 0.5)),
            H0: Draw("h0", N * H, size),
            C0: Draw("c0", cell.HasMemory ? N * H : 0, size));
    }

    /// <summary>By how much inputs and first states are larger, and weights smaller, than they would be: a power of two, 1 but in the lopsided regime.</summary>
    double Lopsidedness
    {
        get
        {
            if (Regime != Regime.Lopsided) return 1;
            ulong key = Key("lopsided");
            int power = 3 + (int)(Keyed.Uniform(key) * 10);
            return Math.ScaleB(1, Keyed.Uniform(key + 1) < 0.5 ? power : -power);
        }
    }

    /// <summary>The inputs for a kernel: those for its cell, in float64 with digits that float32 does not have.</summary>
    public Inputs<double> Inputs(Kernel kernel)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        var p = Inputs(kernel.Cell);
        return kernel.Precision == "float32" || Bits > 0 ? p : new(Shape, Fine("x", p.X), Fine("W", p.W), Fine("R", p.R), Fine("bW", p.Bw), Fine("bR", p.Br), Fine("h0", p.H0), Fine("c0", p.C0));
    }

    /// <summary>An upstream gradient for a kernel: that for its cell, in float64 with digits that float32 does not have.</summary>
    public Upstream<double> Upstream(Kernel kernel, string name = "d")
    {
        ArgumentNullException.ThrowIfNull(kernel);
        var d = Upstream(kernel.Cell, name);
        return kernel.Precision == "float32" || Bits > 0 ? d : new(Fine(name + "y", d.Y), Fine(name + "hn", d.Hn), Fine(name + "cn", d.Cn));
    }

    /// <summary>Values with digits of their own below the last one of float32.</summary>
    double[] Fine(string name, double[] values)
    {
        ulong key = Key(name + " fine");
        return [.. values.Select((value, i) => value * (1 + Math.ScaleB(Keyed.Uniform(key, i) - 0.5, -24)))];
    }

    /// <summary>An upstream gradient for a cell. <paramref name="name"/> keys a draw of its own.</summary>
    public Upstream<double> Upstream(Cell cell, string name = "d")
    {
        var (steps, N, _, H) = Shape;
        return new(LastSequences(Draw(name + "y", steps * N * H, LossScale)), LastSequences(Draw(name + "hn", N * H, LossScale)), LastSequences(Draw(name + "cn", cell.HasMemory ? N * H : 0, LossScale)));
    }

    /// <summary>[…,N,H]: where T·N·H is over 65,535 all but the last 32 sequences are zero, since the bound of a sum over so many rows would hide those that a kernel leaves out.</summary>
    double[] LastSequences(double[] values)
    {
        if ((long)Shape.T * Shape.N * Shape.H <= 65_535) return values;
        for (int i = 0; i < values.Length; i++)
            if (i / Shape.H % Shape.N < Shape.N - 32) values[i] = 0;
        return values;
    }

    /// <summary>Numbers in ±scale, keyed by seed, name and index, never by drawing order.</summary>
    public double[] Draw(string name, int length, double scale)
    {
        ulong key = Key(name);
        var values = new double[length];
        for (int i = 0; i < length; i++) values[i] = (float)(scale * Rounded(2 * Keyed.Uniform(key, i) - 1));
        return values;
    }

    ulong Key(string name) => Keyed.Key(name, Seed);

    /// <summary>The value to <see cref="Bits"/> binary digits after the point, if it is to be rounded.</summary>
    double Rounded(double value) => Bits == 0 ? value : Math.ScaleB(Math.Round(Math.ScaleB(value, Bits)), -Bits);

    /// <summary>[G·H,H]: for each gate a random orthogonal matrix times the regime's gain: by Gram and Schmidt, H³ flops, or by reflections, H² flops, where H is over 64.</summary>
    double[] Recurrent(int gates, int H)
    {
        double gain = Regime switch { Regime.Contractive => 0.5, Regime.Expansive => 2, Regime.Lopsided => Math.Min(1 / Lopsidedness, Math.ScaleB(1, 96 / Math.Max(1, Shape.T))), _ => 1 };
        if (H > MostOrthogonalised) return Reflected(gates, H, gain);
        var matrix = Draw("R", gates * H * H, 1);
        for (int row = 0; row < gates * H; row++)
        {
            var mine = matrix.AsSpan(row * H, H);
            for (int other = row - row % H; other < row; other++) Project(mine, matrix.AsSpan(other * H, H));
            Normalise(mine);
        }
        return matrix.Map(v => (double)(float)(gain * Rounded(v)));

        static void Project(Span<double> row, ReadOnlySpan<double> away)
        {
            double along = 0;
            for (int k = 0; k < row.Length; k++) along += row[k] * away[k];
            for (int k = 0; k < row.Length; k++) row[k] -= along * away[k];
        }

        static void Normalise(Span<double> row)
        {
            double square = 0;
            foreach (double value in row) square += value * value;
            double factor = square > 0 ? 1 / Math.Sqrt(square) : 0;
            for (int k = 0; k < row.Length; k++) row[k] *= factor;
        }
    }

    /// <summary>gain·(I − 2vvᵀ)·P for each gate, v a drawn unit vector and P a cyclic shift of the units by a drawn distance.</summary>
    double[] Reflected(int gates, int H, double gain)
    {
        var matrix = new double[gates * H * H];
        for (int gate = 0; gate < gates; gate++)
        {
            var v = Draw($"v{gate}", H, 1);
            double square = v.Sum(e => e * e);
            int shift = (int)((Draw($"shift{gate}", 1, 1)[0] + 1) / 2 * (H - 1));
            for (int i = 0; i < H; i++)
                for (int j = 0; j < H; j++)
                    matrix[(gate * H + i) * H + (j + shift) % H] = (float)(gain * ((i == j ? 1 : 0) - 2 * v[i] * v[j] / square));
        }
        return matrix;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Shape} {Regime} loss {LossScale:R} seed {Seed} order {Order}{(Bits == 0 ? "" : $" bits {Bits}")}").ToLowerInvariant().Replace(Shape.ToString().ToLowerInvariant(), Shape.ToString());

    /// <summary>The problem that <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The line is not of that form; the message shows one that is.</exception>
    public static Problem Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var parts = Form().Match(line.Trim());
        if (!parts.Success || !Enum.TryParse<Regime>(parts.Groups["regime"].Value, ignoreCase: true, out var regime) || !Enum.IsDefined(regime))
            throw new FormatException($"problem line: expected the form \"T5 N2 C3 H4 isometric loss 1 seed 7 order 0\" with a regime of {string.Join(", ", Enum.GetNames<Regime>()).ToLowerInvariant()}; given \"{line}\".");
        int Whole(string name) => int.TryParse(parts.Groups[name].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value
            : throw new FormatException($"problem line: {name} {parts.Groups[name].Value} is not a 32-bit integer, in \"{line}\".");
        if (!double.TryParse(parts.Groups["loss"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double loss) || !double.IsFinite(loss))
            throw new FormatException($"problem line: loss {parts.Groups["loss"].Value} is not a finite number, in \"{line}\".");
        var shape = new Shape(Whole("T"), Whole("N"), Whole("C"), Whole("H"));
        if (shape.Wrong(MostGates) is { } why) throw new FormatException($"problem line: {why} In \"{line}\".");
        return new(shape, regime, loss, Whole("seed"), Whole("order"), parts.Groups["bits"].Success ? Whole("bits") : 0);
    }

    [GeneratedRegex(@"^T(?<T>\d+)\s+N(?<N>\d+)\s+C(?<C>\d+)\s+H(?<H>\d+)\s+(?<regime>[A-Za-z]+)\s+loss\s+(?<loss>\S+)\s+seed\s+(?<seed>-?\d+)\s+order\s+(?<order>-?\d+)(\s+bits\s+(?<bits>\d\d?))?$")]
    private static partial Regex Form();
}
