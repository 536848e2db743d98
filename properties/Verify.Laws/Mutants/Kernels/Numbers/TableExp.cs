namespace Verify;

/// <summary>A float32 value whose exponential is good to 8 bits.</summary>
public readonly record struct TableExp(float Value) : IReal<TableExp>
{
    public static TableExp Zero => new(0f);
    public static TableExp One => new(1f);
    public static TableExp Of(double value) => new((float)value);
    public static TableExp operator +(TableExp a, TableExp b) => new(a.Value + b.Value);
    public static TableExp operator -(TableExp a, TableExp b) => new(a.Value - b.Value);
    public static TableExp operator *(TableExp a, TableExp b) => new(a.Value * b.Value);
    public static TableExp operator /(TableExp a, TableExp b) => new(a.Value / b.Value);
    public static TableExp operator -(TableExp a) => new(-a.Value);
    public static TableExp Tanh(TableExp x) => new(MathF.Tanh(x.Value));
    public static TableExp Exp(TableExp x) => new(Bits.Keep(MathF.Exp(x.Value), 8));
    public static TableExp Where(TableExp x, TableExp positive, TableExp otherwise) => x.Value > 0 ? positive : x.Value <= 0 ? otherwise : x;
}
