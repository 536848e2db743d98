namespace Verify;

/// <summary>A float32 value whose tanh and exp are plain arithmetic, the same on every device.</summary>
/// <remarks>Range reduction and polynomials as in the Cephes library (Moshier 1992). Measured over every float32 number, without fused
/// multiply-add: see the tests; the declared ulps leave room for fusing.</remarks>
public readonly record struct Portable32(float Value) : IPortable<Portable32, float>
{
    public static double TanhUlps => 3;
    public static double ExpUlps => 2;
    public static Portable32 Zero => new(0f);
    public static Portable32 One => new(1f);
    public static Portable32 Of(double value) => new((float)value);
    public static Portable32 operator +(Portable32 a, Portable32 b) => new(a.Value + b.Value);
    public static Portable32 operator -(Portable32 a, Portable32 b) => new(a.Value - b.Value);
    public static Portable32 operator *(Portable32 a, Portable32 b) => new(a.Value * b.Value);
    public static Portable32 operator /(Portable32 a, Portable32 b) => new(a.Value / b.Value);
    public static Portable32 operator -(Portable32 a) => new(-a.Value);
    public static Portable32 Tanh(Portable32 x) => new(Tanh(x.Value));
    public static Portable32 Exp(Portable32 x) => new(Exp(x.Value));
    public static Portable32 Where(Portable32 x, Portable32 positive, Portable32 otherwise) => x.Value > 0f ? positive : x.Value <= 0f ? otherwise : x;

    /// <summary>tanh |x| is a polynomial in x² below 0.625, 1 − 2/(e²ˣ + 1) up to 9.01, and 1 from there on.</summary>
    static float Tanh(float x)
    {
        float size = x < 0f ? -x : x;
        if (size < 0.625f)
        {
            float s = x * x;
            float p = (((-5.70498872745e-3f * s + 2.06390887954e-2f) * s - 5.37397155531e-2f) * s + 1.33314422036e-1f) * s - 3.33332819422e-1f;
            return p * s * x + x;
        }
        if (!(size < 9.01f)) return x > 0f ? 1f : x < 0f ? -1f : x;
        float y = 1f - 2f / (Exp(2f * size) + 1f);
        return x < 0f ? -y : y;
    }

    /// <summary>eˣ = 2ⁿ·eʳ with |r| ≤ ½·ln 2.</summary>
    static float Exp(float x)
    {
        if (!(x < 88.72284f)) return x > 0f ? float.PositiveInfinity : x;
        if (x < -104f) return 0f;
        int n = (int)(x * 1.44269504088896341f + (x < 0f ? -0.5f : 0.5f));
        float r = x - n * 0.693359375f + n * 2.12194440e-4f;
        float p = ((((1.9875691500e-4f * r + 1.3981999507e-3f) * r + 8.3334519073e-3f) * r + 4.1665795894e-2f) * r + 1.6666665459e-1f) * r + 5.0000001201e-1f;
        int half = n / 2;
        return (p * r * r + r + 1f) * PowerOfTwo(half) * PowerOfTwo(n - half);
    }

    static float PowerOfTwo(int n) => BitConverter.Int32BitsToSingle((n + 127) << 23);
}
