namespace Verify;

/// <summary>A float32 value whose tanh is x − x³/3 + 2x⁵/15 − 17x⁷/315 where |x| is under one.</summary>
public readonly record struct SeriesTanh(float Value) : IReal<SeriesTanh>
{
    public static SeriesTanh Zero => new(0f);
    public static SeriesTanh One => new(1f);
    public static SeriesTanh Of(double value) => new((float)value);
    public static SeriesTanh operator +(SeriesTanh a, SeriesTanh b) => new(a.Value + b.Value);
    public static SeriesTanh operator -(SeriesTanh a, SeriesTanh b) => new(a.Value - b.Value);
    public static SeriesTanh operator *(SeriesTanh a, SeriesTanh b) => new(a.Value * b.Value);
    public static SeriesTanh operator /(SeriesTanh a, SeriesTanh b) => new(a.Value / b.Value);
    public static SeriesTanh operator -(SeriesTanh a) => new(-a.Value);
    public static SeriesTanh Tanh(SeriesTanh x) => new(MathF.Abs(x.Value) < 1 ? x.Value * (1 - x.Value * x.Value * (1 / 3f - x.Value * x.Value * (2 / 15f - x.Value * x.Value * 17 / 315f))) : MathF.Tanh(x.Value));
    public static SeriesTanh Exp(SeriesTanh x) => new(MathF.Exp(x.Value));
    public static SeriesTanh Where(SeriesTanh x, SeriesTanh positive, SeriesTanh otherwise) => x.Value > 0 ? positive : x.Value <= 0 ? otherwise : x;
}
