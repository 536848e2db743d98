namespace Verify;

/// <summary>Four rows of four values of a matrix, in a thread's registers.</summary>
public readonly struct Patch<T>(Quad<T> a, Quad<T> b, Quad<T> c, Quad<T> d) where T : unmanaged, IReal<T>
{
    public readonly Quad<T> A = a, B = b, C = c, D = d;

    /// <summary>sums + patch·vector, of the first so many rows.</summary>
    /// <param name="sums">One for each row.</param> <param name="patch">The patch.</param> <param name="rows">A constant from 1 to 4: a compiler for a GPU keeps no others.</param> <param name="vector">What each row is multiplied by.</param>
    public static Quad<T> Times(Quad<T> sums, Patch<T> patch, int rows, Quad<T> vector) => new(Quad<T>.Dot(sums.A, patch.A, vector),
        rows > 1 ? Quad<T>.Dot(sums.B, patch.B, vector) : sums.B, rows > 2 ? Quad<T>.Dot(sums.C, patch.C, vector) : sums.C, rows > 3 ? Quad<T>.Dot(sums.D, patch.D, vector) : sums.D);
}
