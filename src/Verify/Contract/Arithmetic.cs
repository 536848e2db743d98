namespace Verify;

/// <summary>What a kernel says of its own rounding, and is held to.</summary>
/// <param name="UnitRoundoff">u, the largest relative error of one rounding: 2⁻²⁴ in float32, 2⁻⁵³ in float64.</param>
/// <param name="Smallest">The largest absolute error of one rounding near 0: the smallest subnormal, or the smallest normal number where subnormals are flushed to 0, as results and as operands.</param>
/// <param name="Largest">The largest finite number; beyond it every answer is accepted.</param>
/// <param name="TanhUlps">The largest error of tanh, and of the logistic function made of it, in units in the last place.</param>
/// <param name="ExpUlps">The largest error of exp, in units in the last place.</param>
/// <param name="Deterministic">The same inputs give the same bits every time.</param>
/// <param name="OrderFollowsShape">The order of a sum may depend on T, N, C or H, so that a part of a problem need not give the bits of the whole.</param>
public sealed record Arithmetic(double UnitRoundoff, double Smallest, double Largest, double TanhUlps, double ExpUlps,
    bool Deterministic = true, bool OrderFollowsShape = false)
{
    /// <summary>IEEE 754 float32 with subnormals, and elementary functions good to 2 ulps.</summary>
    public static Arithmetic Float32 { get; } = new(1.0 / (1 << 24), float.Epsilon, float.MaxValue, TanhUlps: 2, ExpUlps: 2);

    /// <summary>IEEE 754 float64 with subnormals, and elementary functions good to 2 ulps.</summary>
    public static Arithmetic Float64 { get; } = new(1.0 / (1L << 53), double.Epsilon, double.MaxValue, TanhUlps: 2, ExpUlps: 2);

    /// <summary>Whether subnormals are flushed to 0: the smallest normal number is 4 ÷ 2^(emax + 1) in every format of IEEE 754, and <see cref="Largest"/> a little under 2^(emax + 1), hence 3.9.</summary>
    public bool Flushes => Smallest >= 3.9 / Largest;

    /// <summary>Whether the arithmetic holds this value exactly.</summary>
    public bool Holds(double value) => UnitRoundoff <= Float64.UnitRoundoff || (float)value == value;
}
