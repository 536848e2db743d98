namespace Verify;

/// <summary>A float64 value whose tanh and exp are plain arithmetic, the same on every device.</summary>
/// <remarks>Range reduction and rational functions as in the Cephes library (Moshier 1992); compared with the runtime's in the tests.</remarks>
public readonly record struct Portable64(double Value) : IPortable<Portable64, double>
{
    public static double TanhUlps => 4;
    public static double ExpUlps => 3;
    public static Portable64 Zero => new(0d);
    public static Portable64 One => new(1d);
    public static Portable64 Of(double value) => new(value);
    public static Portable64 operator +(Portable64 a, Portable64 b) => new(a.Value + b.Value);
    public static Portable64 operator -(Portable64 a, Portable64 b) => new(a.Value - b.Value);
    public static Portable64 operator *(Portable64 a, Portable64 b) => new(a.Value * b.Value);
    public static Portable64 operator /(Portable64 a, Portable64 b) => new(a.Value / b.Value);
    public static Portable64 operator -(Portable64 a) => new(-a.Value);
    public static Portable64 Tanh(Portable64 x) => new(Tanh(x.Value));
    public static Portable64 Exp(Portable64 x) => new(Exp(x.Value));
    public static Portable64 Where(Portable64 x, Portable64 positive, Portable64 otherwise) => x.Value > 0d ? positive : x.Value <= 0d ? otherwise : x;

    /// <summary>tanh |x| is x + x³·P(x²)/Q(x²) below 0.625, 1 − 2/(e²ˣ + 1) up to 19.1, and 1 from there on.</summary>
    static double Tanh(double x)
    {
        double size = x < 0d ? -x : x;
        if (size < 0.625)
        {
            double s = x * x;
            double p = (-9.64399179425052238628e-1 * s - 9.92877231001918586564e1) * s - 1.61468768441708447952e3;
            double q = ((s + 1.12811678491632931402e2) * s + 2.23548839060100448583e3) * s + 4.84406305325125486048e3;
            return x * s * (p / q) + x;
        }
        if (!(size < 19.1)) return x > 0d ? 1d : x < 0d ? -1d : x;
        double y = 1d - 2d / (Exp(2d * size) + 1d);
        return x < 0d ? -y : y;
    }

    /// <summary>eˣ = 2ⁿ·eʳ with |r| ≤ ½·ln 2 and eʳ = 1 + 2r·P(r²)/(Q(r²) − r·P(r²)).</summary>
    static double Exp(double x)
    {
        if (!(x < 709.782712893384)) return x > 0d ? double.PositiveInfinity : x;
        if (x < -745.2) return 0d;
        int n = (int)(x * 1.4426950408889634073599 + (x < 0d ? -0.5 : 0.5));
        double r = x - n * 6.93145751953125e-1 - n * 1.42860682030941723212e-6, s = r * r;
        double p = r * ((1.26177193074810590878e-4 * s + 3.02994407707441961300e-2) * s + 9.99999999999999999910e-1);
        double q = ((3.00198505138664455042e-6 * s + 2.52448340349684104192e-3) * s + 2.27265548208155028766e-1) * s + 2.00000000000000000009e0;
        int half = n / 2;
        return (1d + 2d * (p / (q - p))) * PowerOfTwo(half) * PowerOfTwo(n - half);
    }

    static double PowerOfTwo(int n) => BitConverter.Int64BitsToDouble((long)(n + 1023) << 52);
}
