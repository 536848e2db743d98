namespace Verify;

/// <summary>A float32 value, with the runtime's tanh and exp.</summary>
public readonly record struct Real32(float Value) : IReal<Real32>
{
    public static Real32 Zero => 0f;
    public static Real32 One => 1f;
    public static Real32 Of(double value) => (float)value;
    public static implicit operator Real32(float value) => new(value);
    public static implicit operator float(Real32 x) => x.Value;
    public static Real32 operator +(Real32 a, Real32 b) => a.Value + b.Value;
    public static Real32 operator -(Real32 a, Real32 b) => a.Value - b.Value;
    public static Real32 operator *(Real32 a, Real32 b) => a.Value * b.Value;
    public static Real32 operator /(Real32 a, Real32 b) => a.Value / b.Value;
    public static Real32 operator -(Real32 a) => -a.Value;
    public static Real32 Tanh(Real32 x) => MathF.Tanh(x.Value);
    public static Real32 Exp(Real32 x) => MathF.Exp(x.Value);
    public static Real32 Sqrt(Real32 x) => MathF.Sqrt(x.Value);
    public static Real32 Where(Real32 x, Real32 positive, Real32 otherwise) => x.Value > 0 ? positive : x.Value <= 0 ? otherwise : x;
}
