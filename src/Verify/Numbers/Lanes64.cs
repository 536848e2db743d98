using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
namespace Verify;

/// <summary>Eight float64 values in one SIMD vector; tanh is good to 3 ulps and exp to 1.5.</summary>
/// <remarks>See <see cref="Lanes"/>, which is the same with half the bits. All of float64 cannot be scanned: the bounds are those found on a dense sample, rounded up.</remarks>
public readonly record struct Lanes64(Vector512<double> Values) : ILanes<Lanes64, double>
{
    /// <summary>The declared bound of <see cref="Tanh"/>.</summary>
    public const double TanhUlps = 3;

    /// <summary>The declared bound of <see cref="Exp"/>.</summary>
    public const double ExpUlps = 1.5;

    const double Round = 6755399441055744; // 1.5·2⁵²: adding it leaves the nearest integer in the low bits
    const double LnTwoHigh = 0.693147180369123816490, LnTwoLow = 1.90821492927058770002e-10;

    static readonly unsafe delegate*<Lanes64, Lanes64> TanhApart = &TanhHere, ExpApart = &ExpHere;

    public static int Count => Vector512<double>.Count;
    public static Lanes64 Zero => default;
    public static Lanes64 One => All(1);
    public static Lanes64 Of(double value) => All(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 All(double value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 Read(ref readonly double source) => new(Vector512.LoadUnsafe(in source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Lanes64 values, ref double target) => values.Values.StoreUnsafe(ref target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 MultiplyAdd(Lanes64 a, Lanes64 b, Lanes64 c) => new(Vector512.FusedMultiplyAdd(a.Values, b.Values, c.Values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator +(Lanes64 a, Lanes64 b) => new(a.Values + b.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator -(Lanes64 a, Lanes64 b) => new(a.Values - b.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator *(Lanes64 a, Lanes64 b) => new(a.Values * b.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator /(Lanes64 a, Lanes64 b) => new(a.Values / b.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 operator -(Lanes64 a) => new(-a.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64 Where(Lanes64 x, Lanes64 positive, Lanes64 otherwise) => new(Vector512.ConditionalSelect(Vector512.GreaterThan(x.Values, Vector512<double>.Zero), positive.Values,
        Vector512.ConditionalSelect(Vector512.LessThanOrEqual(x.Values, Vector512<double>.Zero), otherwise.Values, x.Values)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Lanes64 Tanh(Lanes64 x) => Vector512.IsHardwareAccelerated ? TanhHere(x) : TanhApart(x);

    /// <remarks>E/(E + 2) with E = e^{2|x|} − 1 = 2ⁿ·p(r) + (2ⁿ − 1); ±1 from |x| = 19.07 on.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes64 TanhHere(Lanes64 x)
    {
        var size = Vector512.Abs(x.Values);
        var v = size + size;
        var (shifted, r) = Reduce(v);
        var power = PowerOfTwo(shifted);
        var e = Vector512.FusedMultiplyAdd(power, ExpLessOne(r), power - Vector512<double>.One);
        var y = Vector512.ConditionalSelect(Vector512.GreaterThan(size, Vector512.Create(19.0616)), Vector512<double>.One, e / (e + Vector512.Create(2.0)));
        return new(Vector512.ConditionalSelect(Vector512.Create(-0.0), x.Values, y));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Lanes64 Exp(Lanes64 x) => Vector512.IsHardwareAccelerated ? ExpHere(x) : ExpApart(x);

    /// <remarks>2ⁿ·(1 + p(r)), the power in two factors so that subnormal results are reached.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes64 ExpHere(Lanes64 x)
    {
        var v = x.Values;
        var (shifted, r) = Reduce(v);
        var n = shifted - Vector512.Create(Round);
        var half = Vector512.FusedMultiplyAdd(n, Vector512.Create(0.5), Vector512.Create(Round));
        var rest = n - (half - Vector512.Create(Round)) + Vector512.Create(Round);
        var y = (Vector512<double>.One + ExpLessOne(r)) * PowerOfTwo(half) * PowerOfTwo(rest);
        y = Vector512.ConditionalSelect(Vector512.GreaterThan(v, Vector512.Create(709.782712893384)), Vector512.Create(double.PositiveInfinity), y);
        return new(Vector512.ConditionalSelect(Vector512.LessThan(v, Vector512.Create(-745.2)), Vector512<double>.Zero, y));
    }

    /// <summary>1.5·2⁵² + n and r with x = n·ln 2 + r, |r| ≤ (ln 2)/2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static (Vector512<double> Shifted, Vector512<double> Remainder) Reduce(Vector512<double> x)
    {
        var shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(1.4426950408889634), Vector512.Create(Round));
        var n = shifted - Vector512.Create(Round);
        return (shifted, Vector512.FusedMultiplyAdd(n, Vector512.Create(-LnTwoLow), Vector512.FusedMultiplyAdd(n, Vector512.Create(-LnTwoHigh), x)));
    }

    /// <summary>eʳ − 1 by Taylor's series to r¹³, whose rest is below 2⁻⁵⁷ of it on |r| ≤ (ln 2)/2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<double> ExpLessOne(Vector512<double> r)
    {
        var q = Vector512.FusedMultiplyAdd(Vector512.Create(1 / 6227020800.0), r, Vector512.Create(1 / 479001600.0));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(1 / 39916800.0));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(1 / 3628800.0));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(1 / 362880.0));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(1 / 40320.0));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(1 / 5040.0));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(1 / 720.0));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(1 / 120.0));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(1 / 24.0));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(1 / 6.0));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(0.5));
        return Vector512.FusedMultiplyAdd(r * r, q, r);
    }

    /// <summary>2ⁿ from 1.5·2⁵² + n: n in the low bits becomes the exponent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<double> PowerOfTwo(Vector512<double> shifted) => ((shifted.AsInt64() << 52) + Vector512.Create(0x3FF0000000000000)).AsDouble();
}
