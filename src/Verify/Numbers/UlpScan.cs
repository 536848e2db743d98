using System.Globalization;
namespace Verify;

/// <summary>The largest error of a float32 function over all float32 numbers, or over every stride-th of them.</summary>
/// <remarks>One ulp is the distance between the two float32 numbers around the true value, which float64 gives. 0, ∞ and NaN have to be exact.
/// All 2³² arguments of one function take about a minute on two cores.</remarks>
public static class UlpScan
{
    /// <summary>What a scan found.</summary>
    /// <param name="Function">Its name.</param> <param name="Scanned">How many arguments.</param> <param name="Ulps">The largest error.</param>
    /// <param name="At">Where it is.</param> <param name="Wrong">The first argument whose answer is not a matter of rounding, NaN where there is none.</param>
    public sealed record Result(string Function, long Scanned, double Ulps, float At, float? Wrong)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Function}: {Ulps:0.0000} ulp at {At:g9} over {Scanned} arguments{(Wrong is { } w ? $", WRONG at {w:g9}" : "")}");
    }

    /// <summary>Scans <see cref="Lanes.Tanh"/>.</summary>
    public static Result Tanh(uint stride = 1) => Run("tanh", x => Lanes.Tanh(x), Math.Tanh, stride);

    /// <summary>Scans <see cref="Lanes.Exp"/>.</summary>
    public static Result Exp(uint stride = 1) => Run("exp", x => Lanes.Exp(x), Math.Exp, stride);

    static Result Run(string name, Func<Lanes, Lanes> function, Func<double, double> truth, uint stride)
    {
        const int Parts = 256;
        long part = (1L << 32) / Parts;
        var results = new Result[Parts];
        Parallel.For(0, Parts, i => results[i] = Part(name, function, truth, i * part, (i + 1) * part, stride));
        var worst = results.MaxBy(r => r.Ulps)!;
        return worst with { Scanned = results.Sum(r => r.Scanned), Wrong = results.FirstOrDefault(r => r.Wrong is not null)?.Wrong };
    }

    static Result Part(string name, Func<Lanes, Lanes> function, Func<double, double> truth, long from, long to, uint stride)
    {
        var (worst, at, wrong, scanned) = (-1.0, 0f, (float?)null, 0L);
        Span<float> arguments = stackalloc float[Lanes.Count], values = stackalloc float[Lanes.Count];
        for (long bits = (from + stride - 1) / stride * stride; bits < to; bits += stride * Lanes.Count)
        {
            for (int i = 0; i < Lanes.Count; i++) arguments[i] = BitConverter.UInt32BitsToSingle((uint)Math.Min(bits + i * stride, uint.MaxValue));
            Lanes.Write(function(Lanes.Read(in arguments[0])), ref values[0]);
            for (int i = 0; i < Lanes.Count; i++)
            {
                double expected = truth(arguments[i]);
                double ulps = Ulps(values[i], expected);
                if (double.IsNaN(ulps)) wrong ??= arguments[i];
                if (ulps > worst) (worst, at) = (ulps, arguments[i]);
            }
            scanned += Lanes.Count;
        }
        return new(name, scanned, worst, at, wrong);
    }

    /// <summary>NaN where the answer is of the wrong kind.</summary>
    static double Ulps(float seen, double expected)
    {
        float nearest = (float)expected;
        if (double.IsNaN(expected)) return float.IsNaN(seen) ? 0 : double.NaN;
        if (nearest == 0 || float.IsInfinity(nearest)) return seen == nearest && float.IsNegative(seen) == float.IsNegative(nearest) || Math.Abs(seen) == float.Epsilon && nearest == 0 ? 0 : double.NaN;
        double unit = Math.ScaleB(1, Math.Max(Math.ILogB(expected), -126) - 23);
        return Math.Abs(seen - expected) / unit;
    }
}
