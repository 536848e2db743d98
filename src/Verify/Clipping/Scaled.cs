using System.Numerics;
namespace Verify;

/// <summary>Fraction · 2^Exponent: a positive number that may lie beyond the range of its element type, as the norm of very large gradients does.</summary>
public readonly record struct Scaled<T>(T Fraction, int Exponent) where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The number itself, ∞ where it is out of range.</summary>
    public T Value => T.ScaleB(Fraction, Exponent);

    /// <summary>The fraction in [1, 2), or 0.</summary>
    public static Scaled<T> Of(T value) => value == T.Zero ? default : new(T.ScaleB(value, -T.ILogB(value)), T.ILogB(value));

    /// <summary>values · target ÷ this, in place: one division, and one product per value, without overflow in between, and never more than doubled after a product that may have been rounded near zero.</summary>
    /// <param name="target">Positive, and at most this number.</param> <param name="values">Changed.</param>
    public void Rescale(T target, Span<T> values)
    {
        var (goal, size) = (Of(target), Of(Fraction));
        var half = goal.Fraction / size.Fraction / T.CreateTruncating(2);
        int shift = goal.Exponent - size.Exponent - Exponent + 1;
        for (int i = 0; i < values.Length; i++) values[i] = T.ScaleB(values[i] * half, shift);
    }
}
