namespace Verify;

/// <summary>A float64 value, with the runtime's tanh and exp.</summary>
public readonly record struct Real64(double Value) : IReal<Real64>
{
    public static Real64 Zero => 0d;
    public static Real64 One => 1d;
    public static Real64 Of(double value) => value;
    public static implicit operator Real64(double value) => new(value);
    public static implicit operator double(Real64 x) => x.Value;
    public static Real64 operator +(Real64 a, Real64 b) => a.Value + b.Value;
    public static Real64 operator -(Real64 a, Real64 b) => a.Value - b.Value;
    public static Real64 operator *(Real64 a, Real64 b) => a.Value * b.Value;
    public static Real64 operator /(Real64 a, Real64 b) => a.Value / b.Value;
    public static Real64 operator -(Real64 a) => -a.Value;
    public static Real64 Tanh(Real64 x) => Math.Tanh(x.Value);
    public static Real64 Exp(Real64 x) => Math.Exp(x.Value);
    public static Real64 Sqrt(Real64 x) => Math.Sqrt(x.Value);
    public static Real64 Where(Real64 x, Real64 positive, Real64 otherwise) => x.Value > 0 ? positive : x.Value <= 0 ? otherwise : x;
}
