namespace Verify;

/// <summary>A float64 value whose dot products are added up in float32.</summary>
public readonly record struct FloatSums(double Value) : IReal<FloatSums>
{
    public static FloatSums Zero => new(0d);
    public static FloatSums One => new(1d);
    public static FloatSums Of(double value) => new((double)value);
    public static FloatSums operator +(FloatSums a, FloatSums b) => new(a.Value + b.Value);
    public static FloatSums operator -(FloatSums a, FloatSums b) => new(a.Value - b.Value);
    public static FloatSums operator *(FloatSums a, FloatSums b) => new(a.Value * b.Value);
    public static FloatSums operator /(FloatSums a, FloatSums b) => new(a.Value / b.Value);
    public static FloatSums operator -(FloatSums a) => new(-a.Value);
    public static FloatSums Tanh(FloatSums x) => new(Math.Tanh(x.Value));
    public static FloatSums Exp(FloatSums x) => new(Math.Exp(x.Value));
    public static FloatSums Where(FloatSums x, FloatSums positive, FloatSums otherwise) => x.Value > 0 ? positive : x.Value <= 0 ? otherwise : x;

    public static FloatSums Dot(FloatSums start, ReadOnlySpan<FloatSums> a, ReadOnlySpan<FloatSums> b, int terms)
    {
        float sum = (float)start.Value;
        for (int i = 0; i < a.Length; i++) sum += (float)(a[i].Value * b[i].Value);
        return new(sum);
    }
}
