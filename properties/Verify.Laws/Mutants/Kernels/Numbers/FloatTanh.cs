namespace Verify;

/// <summary>A float64 value whose tanh is computed in float32.</summary>
public readonly record struct FloatTanh(double Value) : IReal<FloatTanh>
{
    public static FloatTanh Zero => new(0d);
    public static FloatTanh One => new(1d);
    public static FloatTanh Of(double value) => new((double)value);
    public static FloatTanh operator +(FloatTanh a, FloatTanh b) => new(a.Value + b.Value);
    public static FloatTanh operator -(FloatTanh a, FloatTanh b) => new(a.Value - b.Value);
    public static FloatTanh operator *(FloatTanh a, FloatTanh b) => new(a.Value * b.Value);
    public static FloatTanh operator /(FloatTanh a, FloatTanh b) => new(a.Value / b.Value);
    public static FloatTanh operator -(FloatTanh a) => new(-a.Value);
    public static FloatTanh Tanh(FloatTanh x) => new(MathF.Tanh((float)x.Value));
    public static FloatTanh Exp(FloatTanh x) => new(Math.Exp(x.Value));
    public static FloatTanh Where(FloatTanh x, FloatTanh positive, FloatTanh otherwise) => x.Value > 0 ? positive : x.Value <= 0 ? otherwise : x;
}
