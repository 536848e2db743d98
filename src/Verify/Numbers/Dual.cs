namespace Verify;

/// <summary>A dual number v + s·ε with ε² = 0: a value and its slope along one direction.</summary>
/// <remarks>Run any cell on duals and the slopes are its exact derivative, to rounding: no step size, no cancellation (Wengert 1964).
/// Duals nest: the slope of a slope is a second derivative.</remarks>
public readonly record struct Dual<T>(T Value, T Slope) : IReal<Dual<T>> where T : struct, IReal<T>
{
    public static Dual<T> Zero => Constant(T.Zero);
    public static Dual<T> One => Constant(T.One);
    public static Dual<T> Of(double value) => Constant(T.Of(value));
    public static Dual<T> Constant(T value) => new(value, T.Zero);
    public static Dual<T> Variable(T value) => new(value, T.One);

    public static Dual<T> operator +(Dual<T> a, Dual<T> b) => new(a.Value + b.Value, a.Slope + b.Slope);
    public static Dual<T> operator -(Dual<T> a, Dual<T> b) => new(a.Value - b.Value, a.Slope - b.Slope);
    public static Dual<T> operator -(Dual<T> a) => new(-a.Value, -a.Slope);
    public static Dual<T> operator *(Dual<T> a, Dual<T> b) => new(a.Value * b.Value, a.Slope * b.Value + a.Value * b.Slope);

    public static Dual<T> operator /(Dual<T> a, Dual<T> b)
    {
        var quotient = a.Value / b.Value;
        return new(quotient, (a.Slope - quotient * b.Slope) / b.Value);
    }

    public static Dual<T> Tanh(Dual<T> x)
    {
        var y = T.Tanh(x.Value);
        return new(y, (T.One - y * y) * x.Slope);
    }

    public static Dual<T> Exp(Dual<T> x)
    {
        var y = T.Exp(x.Value);
        return new(y, y * x.Slope);
    }

    public static Dual<T> Sqrt(Dual<T> x)
    {
        var y = T.Sqrt(x.Value);
        return new(y, x.Slope / (y + y));
    }

    /// <remarks>At x = 0 the slope is that of <paramref name="otherwise"/>.</remarks>
    public static Dual<T> Where(Dual<T> x, Dual<T> positive, Dual<T> otherwise) =>
        new(T.Where(x.Value, positive.Value, otherwise.Value), T.Where(x.Value, positive.Slope, otherwise.Slope));
}
