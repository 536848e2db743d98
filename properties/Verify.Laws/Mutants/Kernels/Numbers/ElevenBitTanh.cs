namespace Verify;

/// <summary>A float32 value whose tanh is good to 11 bits.</summary>
public readonly record struct ElevenBitTanh(float Value) : IReal<ElevenBitTanh>
{
    public static ElevenBitTanh Zero => new(0f);
    public static ElevenBitTanh One => new(1f);
    public static ElevenBitTanh Of(double value) => new((float)value);
    public static ElevenBitTanh operator +(ElevenBitTanh a, ElevenBitTanh b) => new(a.Value + b.Value);
    public static ElevenBitTanh operator -(ElevenBitTanh a, ElevenBitTanh b) => new(a.Value - b.Value);
    public static ElevenBitTanh operator *(ElevenBitTanh a, ElevenBitTanh b) => new(a.Value * b.Value);
    public static ElevenBitTanh operator /(ElevenBitTanh a, ElevenBitTanh b) => new(a.Value / b.Value);
    public static ElevenBitTanh operator -(ElevenBitTanh a) => new(-a.Value);
    public static ElevenBitTanh Tanh(ElevenBitTanh x) => new(MathF.Round(MathF.Tanh(x.Value) * 2048) / 2048);
    public static ElevenBitTanh Exp(ElevenBitTanh x) => new(MathF.Exp(x.Value));
    public static ElevenBitTanh Where(ElevenBitTanh x, ElevenBitTanh positive, ElevenBitTanh otherwise) => x.Value > 0 ? positive : x.Value <= 0 ? otherwise : x;
}
