using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
namespace Verify;

/// <summary>Sixteen float32 values in one SIMD vector; tanh is good to 2.6 ulps and exp to 1.1, over all of float32.</summary>
/// <remarks>A 512-bit vector: one register with AVX-512, two halves or four quarters where the hardware has less. Tanh and exp are then called by their address, never inlined:
/// they are made of twice as much, and of a cell's five tanh the compiler would take in the first few and leave of the rest a call for every multiplication.</remarks>
public readonly record struct Lanes(Vector512<float> Values) : ILanes<Lanes, float>
{
    /// <summary>The declared bound of <see cref="Tanh"/>, proven by running it on every float32.</summary>
    public const double TanhUlps = 2.6;

    /// <summary>The declared bound of <see cref="Exp"/>, proven by running it on every float32.</summary>
    public const double ExpUlps = 1.1;

    static readonly unsafe delegate*<Lanes, Lanes> TanhApart = &TanhHere, ExpApart = &ExpHere;

    public static int Count => Vector512<float>.Count;
    public static Lanes Zero => default;
    public static Lanes One => All(1);
    public static Lanes Of(double value) => All((float)value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes All(float value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Read(ref readonly float source) => new(Vector512.LoadUnsafe(in source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(Lanes values, ref float target) => values.Values.StoreUnsafe(ref target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes MultiplyAdd(Lanes a, Lanes b, Lanes c) => new(Vector512.FusedMultiplyAdd(a.Values, b.Values, c.Values));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator +(Lanes a, Lanes b) => new(a.Values + b.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator -(Lanes a, Lanes b) => new(a.Values - b.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator *(Lanes a, Lanes b) => new(a.Values * b.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator /(Lanes a, Lanes b) => new(a.Values / b.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes operator -(Lanes a) => new(-a.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes Where(Lanes x, Lanes positive, Lanes otherwise) => new(Vector512.ConditionalSelect(Vector512.GreaterThan(x.Values, Vector512<float>.Zero), positive.Values,
        Vector512.ConditionalSelect(Vector512.LessThanOrEqual(x.Values, Vector512<float>.Zero), otherwise.Values, x.Values)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Lanes Tanh(Lanes x) => Vector512.IsHardwareAccelerated ? TanhHere(x) : TanhApart(x);

    /// <remarks>E/(E + 2) with E = e^{2|x|} − 1 = 2ⁿ·p(r) + (2ⁿ − 1), where |x| = n·(ln 2)/2 + r and p is a minimax polynomial for e^{2r} − 1 on
    /// |r| ≤ (ln 2)/4, relative error 1.4e-8. ±1 from |x| = 9.0109 on, where tanh rounds to it.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes TanhHere(Lanes x)
    {
        const float round = 12582912; // 1.5·2²³: adding it leaves the nearest integer in the low bits
        var size = Vector512.Abs(x.Values);
        var shifted = Vector512.FusedMultiplyAdd(size, Vector512.Create(2.88539008f), Vector512.Create(round));
        var n = shifted - Vector512.Create(round);
        var r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-0.34657359f), size);
        var q = Vector512.FusedMultiplyAdd(Vector512.Create(0.08884811401367188f), r, Vector512.Create(0.2677292227745056f));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(0.6666752099990845f));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(1.3333234786987305f));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(1.9999998807907104f));
        var p = Vector512.FusedMultiplyAdd(r * r, q, r + r);
        var power = PowerOfTwo(shifted);
        var e = Vector512.FusedMultiplyAdd(power, p, power - Vector512<float>.One);
        var y = e / (e + Vector512.Create(2f));
        y = Vector512.ConditionalSelect(Vector512.GreaterThan(size, Vector512.Create(9.0109f)), Vector512<float>.One, y);
        return new(Vector512.ConditionalSelect(Vector512.Create(-0f), x.Values, y));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe Lanes Exp(Lanes x) => Vector512.IsHardwareAccelerated ? ExpHere(x) : ExpApart(x);

    /// <remarks>2ⁿ·(1 + p(r)), x = n·ln 2 + r, |r| ≤ (ln 2)/2; ln 2 in two parts, the power in two factors so that subnormal results are reached.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Lanes ExpHere(Lanes x)
    {
        const float round = 12582912;
        var v = x.Values;
        var n = Vector512.FusedMultiplyAdd(v, Vector512.Create(1.44269502f), Vector512.Create(round)) - Vector512.Create(round);
        var r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-0.693145752f), v);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-1.42860677e-6f), r);
        var q = Vector512.FusedMultiplyAdd(Vector512.Create(0.001381455920636654f), r, Vector512.Create(0.008368735201656818f));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(0.04166838899254799f));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(0.1666652113199234f));
        q = Vector512.FusedMultiplyAdd(q, r, Vector512.Create(0.4999999403953552f));
        var p = Vector512<float>.One + Vector512.FusedMultiplyAdd(r * r, q, r);
        var half = Vector512.FusedMultiplyAdd(n, Vector512.Create(0.5f), Vector512.Create(round));
        var rest = n - (half - Vector512.Create(round)) + Vector512.Create(round);
        var y = p * PowerOfTwo(half) * PowerOfTwo(rest);
        y = Vector512.ConditionalSelect(Vector512.GreaterThan(v, Vector512.Create(88.7228394f)), Vector512.Create(float.PositiveInfinity), y);
        return new(Vector512.ConditionalSelect(Vector512.LessThan(v, Vector512.Create(-104f)), Vector512<float>.Zero, y));
    }

    /// <summary>2ⁿ from 1.5·2²³ + n: n in the low bits becomes the exponent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<float> PowerOfTwo(Vector512<float> shifted) => ((shifted.AsInt32() << 23) + Vector512.Create(0x3F800000)).AsSingle();
}
