namespace Verify;

/// <summary>Every value that a correct computation in a given arithmetic may have arrived at: midpoint ± radius.</summary>
/// <remarks>
/// The midpoint is what float64 computes; the radius grows by what the judged arithmetic may round at each operation, u·|x| and at least
/// half its smallest step, and by what float64 itself may; twice u·|x| for + − · and ÷, since another form of the same equation, (1 − y)(1 + y) for 1 − y² or
/// n + z·(h − n) for (1 − z)·n + z·h, may round once more. A dot product of n terms costs γₙ·Σ|aᵢbᵢ| with γₙ = n·u/(1 − n·u), in any
/// order, with or without fused multiply-add (Higham 2002, ch. 3), and nothing is known where a partial sum of some order may overflow; tanh and exp cost the ulps that the kernel declares (1 ulp ≤ 2u·|x|).
/// A ball without an arithmetic is an exact constant. A radius of ∞ says that nothing is known.
/// </remarks>
public readonly record struct Ball(double Middle, double Radius, Arithmetic? Arithmetic = null) : IReal<Ball>
{
    const double Own = 1.0 / (1L << 53);
    const double Outward = 1 + 8 * Own;

    /// <summary>Roundings of one operation, in whatever form it is written.</summary>
    const double OfAnyForm = 2;

    public static Ball Zero => new(0, 0);
    public static Ball One => new(1, 0);
    public static Ball Of(double value) => new(value, 0);

    public double Low => Middle - Radius;
    public double High => Middle + Radius;
    public bool Contains(double value) => Middle == value || Math.Abs(value - Middle) <= Radius;

    /// <summary>Whether nothing is known: the arithmetic may have overflowed, or met a NaN.</summary>
    public bool IsVacuous => !(Radius < double.PositiveInfinity) || !double.IsFinite(Middle)
        || Arithmetic is { } a && Math.Abs(Middle) + Radius > a.Largest;

    public static Ball operator +(Ball a, Ball b) => Rounded(a.Middle + b.Middle, a.RadiusIn(b) + b.RadiusIn(a), a.Arithmetic ?? b.Arithmetic, OfAnyForm);
    public static Ball operator -(Ball a, Ball b) => Rounded(a.Middle - b.Middle, a.RadiusIn(b) + b.RadiusIn(a), a.Arithmetic ?? b.Arithmetic, OfAnyForm);
    public static Ball operator -(Ball a) => a with { Middle = -a.Middle };

    public static Ball operator *(Ball a, Ball b)
    {
        if (a is { Middle: 0, Radius: 0 } && double.IsFinite(b.Middle) || b is { Middle: 0, Radius: 0 } && double.IsFinite(a.Middle)) return Zero;
        double ra = a.RadiusIn(b), rb = b.RadiusIn(a);
        return Rounded(a.Middle * b.Middle, Math.Abs(a.Middle) * rb + Math.Abs(b.Middle) * ra + ra * rb, a.Arithmetic ?? b.Arithmetic, OfAnyForm);
    }

    public static Ball operator /(Ball a, Ball b)
    {
        double ra = a.RadiusIn(b), rb = b.RadiusIn(a), quotient = a.Middle / b.Middle, least = Math.Abs(b.Middle) - rb;
        return Rounded(quotient, least > 0 ? (ra + Math.Abs(quotient) * rb) / least : double.PositiveInfinity, a.Arithmetic ?? b.Arithmetic, OfAnyForm);
    }

    /// <remarks>The slope of tanh is greatest at the end nearest to 0: 1 − tanh².</remarks>
    public static Ball Tanh(Ball x)
    {
        double y = Math.Tanh(x.Middle), nearest = Math.Tanh(Math.Max(0, Math.Abs(x.Middle) - x.Radius));
        double slope = Math.Min(1, (1 - nearest) * (1 + nearest) + 8 * Own);
        return Rounded(y, Math.Min(2, x.Radius * slope), x.Arithmetic, 2 * (x.Arithmetic?.TanhUlps ?? 0));
    }

    public static Ball Exp(Ball x)
    {
        double y = Math.Exp(x.Middle);
        return Rounded(y, y * (Math.Exp(x.Radius) - 1) * Outward + (x.Radius > 0 ? 4 * Own * y : 0), x.Arithmetic, 2 * (x.Arithmetic?.ExpUlps ?? 0));
    }

    /// <remarks>Both ends are no further than r/√m from √m, or than √m where 0 is among what x may be.</remarks>
    public static Ball Sqrt(Ball x)
    {
        double y = Math.Sqrt(x.Middle), radius = x.Radius == 0 ? 0 : Math.Max(x.Low > 0 ? 0 : y, y > 0 ? Math.Min(x.Radius / y, Math.Sqrt(x.Radius)) : Math.Sqrt(x.Radius));
        return Rounded(y, radius, x.Arithmetic);
    }

    /// <remarks>Where the sign of x is not certain, both answers are possible.</remarks>
    public static Ball Where(Ball x, Ball positive, Ball otherwise) =>
        double.IsNaN(x.Middle) ? x : x.Low > 0 ? positive : x.High <= 0 ? otherwise : Hull(positive, otherwise);

    static Ball Hull(Ball a, Ball b)
    {
        double low = Math.Min(a.Low, b.Low), high = Math.Max(a.High, b.High), middle = low / 2 + high / 2;
        return new(middle, Math.Max(high - middle, middle - low) * Outward, a.Arithmetic ?? b.Arithmetic);
    }

    public static Ball Dot(Ball start, ReadOnlySpan<Ball> a, ReadOnlySpan<Ball> b, int terms)
    {
        double sum = start.Middle, size = Math.Abs(start.Middle), spread = start.Radius;
        var arithmetic = start.Arithmetic;
        for (int i = 0; i < a.Length; i++)
        {
            var (x, y) = (a[i], b[i]);
            arithmetic ??= x.Arithmetic ?? y.Arithmetic;
            double ax = Math.Abs(x.Middle), ay = Math.Abs(y.Middle);
            sum += x.Middle * y.Middle;
            size += (ax + x.Radius) * (ay + y.Radius);
            double rx = x.RadiusIn(y), ry = y.RadiusIn(x);
            spread += ax * ry + ay * rx + rx * ry;
        }
        return Sum(sum, size, spread, Math.Max(terms, a.Length + 1), arithmetic);
    }

    /// <summary>The ball of start + Σ aᵢ·bᵢ for exact a and b.</summary>
    /// <param name="start">What the sum begins with.</param> <param name="a">[n]</param> <param name="b">[n]</param>
    /// <param name="terms">The length of the sum that a kernel may have made this one part of.</param>
    /// <param name="arithmetic">The arithmetic being judged.</param>
    public static Ball Dot(Ball start, ReadOnlySpan<double> a, ReadOnlySpan<double> b, int terms, Arithmetic arithmetic)
    {
        var (sum, size) = Products.Of(a, b);
        double flushed = start.RadiusIn(default);
        for (int i = 0; arithmetic.Flushes && i < a.Length; i++)
            if (Math.Abs(a[i]) < arithmetic.Smallest || Math.Abs(b[i]) < arithmetic.Smallest) flushed += Math.Abs(a[i] * b[i]);
        return Sum(start.Middle + sum, Math.Abs(start.Middle) + size, flushed, Math.Max(terms, a.Length + 1), arithmetic);
    }

    static Ball Sum(double sum, double size, double spread, int terms, Arithmetic? arithmetic)
    {
        double u = (arithmetic?.UnitRoundoff ?? 0) + Own, n = terms + 1.0;
        double gamma = n * u < 1 ? n * u / (1 - n * u) : double.PositiveInfinity;
        double radius = spread + (size == 0 ? 0 : gamma * size) + (size == 0 ? 0 : n * (arithmetic?.Smallest ?? 0));
        if (arithmetic is not null && size + radius > arithmetic.Largest) radius = double.PositiveInfinity;
        return new(sum, radius * Outward, arithmetic);
    }

    /// <summary>A constant that the arithmetic of <paramref name="other"/> cannot hold is off by one rounding, and a subnormal operand by all of itself where those are flushed.</summary>
    double RadiusIn(Ball other)
    {
        if (Arithmetic is null && Radius == 0 && other.Arithmetic is { } a && !a.Holds(Middle)) return a.UnitRoundoff * Math.Abs(Middle);
        return (Arithmetic ?? other.Arithmetic) is { Flushes: true } f && Middle != 0 && Math.Abs(Middle) - Radius < f.Smallest ? Radius + Math.Min(f.Smallest, Math.Abs(Middle) + Radius) : Radius;
    }

    static Ball Rounded(double middle, double radius, Arithmetic? arithmetic, double units = 1)
    {
        if (arithmetic is null) return new(middle, radius == 0 ? 0 : (radius + Own * Math.Abs(middle)) * Outward);
        double size = Math.Abs(middle) + radius, rounding = size == 0 ? 0 : (units * arithmetic.UnitRoundoff + 2 * Own) * size + arithmetic.Smallest;
        return new(middle, (radius + rounding) * Outward, arithmetic);
    }
}
