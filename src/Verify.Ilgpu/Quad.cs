namespace Verify;

/// <summary>Four values in a row: 16 bytes of float32, which one load brings, or 32 of float64, which two bring.</summary>
/// <remarks>Fields, not an array: a local array would lie in memory where these lie in registers.</remarks>
public readonly struct Quad<T>(T a, T b, T c, T d) where T : unmanaged, IReal<T>
{
    /// <summary>How many.</summary>
    public const int Size = 4;

    public readonly T A = a, B = b, C = c, D = d;

    /// <summary>One of them.</summary>
    public T this[int i] => i == 0 ? A : i == 1 ? B : i == 2 ? C : D;

    public static Quad<T> operator +(Quad<T> l, Quad<T> r) => new(l.A + r.A, l.B + r.B, l.C + r.C, l.D + r.D);
    public static Quad<T> operator *(T factor, Quad<T> r) => new(factor * r.A, factor * r.B, factor * r.C, factor * r.D);

    /// <summary>sum + Σ aᵢ·bᵢ, from the left.</summary>
    public static T Dot(T sum, Quad<T> a, Quad<T> b) => sum + a.A * b.A + a.B * b.B + a.C * b.C + a.D * b.D;

    /// <summary>How many quads hold so many values.</summary>
    public static int Over(int values) => (values + Size - 1) / Size;
}
