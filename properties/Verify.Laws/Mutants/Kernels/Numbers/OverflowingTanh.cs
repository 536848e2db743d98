namespace Verify;

/// <summary>A float32 value whose tanh is a quotient of exponentials, which cancels near 0 and overflows far from it.</summary>
public readonly record struct OverflowingTanh(float Value) : IReal<OverflowingTanh>
{
    public static OverflowingTanh Zero => new(0f);
    public static OverflowingTanh One => new(1f);
    public static OverflowingTanh Of(double value) => new((float)value);
    public static OverflowingTanh operator +(OverflowingTanh a, OverflowingTanh b) => new(a.Value + b.Value);
    public static OverflowingTanh operator -(OverflowingTanh a, OverflowingTanh b) => new(a.Value - b.Value);
    public static OverflowingTanh operator *(OverflowingTanh a, OverflowingTanh b) => new(a.Value * b.Value);
    public static OverflowingTanh operator /(OverflowingTanh a, OverflowingTanh b) => new(a.Value / b.Value);
    public static OverflowingTanh operator -(OverflowingTanh a) => new(-a.Value);
    public static OverflowingTanh Tanh(OverflowingTanh x) => new((MathF.Exp(2 * x.Value) - 1) / (MathF.Exp(2 * x.Value) + 1));
    public static OverflowingTanh Exp(OverflowingTanh x) => new(MathF.Exp(x.Value));
    public static OverflowingTanh Where(OverflowingTanh x, OverflowingTanh positive, OverflowingTanh otherwise) => x.Value > 0 ? positive : x.Value <= 0 ? otherwise : x;
}
