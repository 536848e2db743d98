namespace Verify;

/// <summary>Up to four gate pre-activations of one hidden unit, in the cell's gate order; a cell takes as many as it has gates and the rest are 0.</summary>
public readonly record struct Gates<T>(T A, T B, T C, T D) where T : struct, IReal<T>
{
    public static Gates<T> operator +(Gates<T> l, Gates<T> r) => new(l.A + r.A, l.B + r.B, l.C + r.C, l.D + r.D);
}
