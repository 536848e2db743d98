namespace Verify;

/// <summary>The transposed derivative of any cell's step, by dual numbers.</summary>
public static class Derivative
{
    /// <summary>Jᵀ·d for J = ∂Step/∂(x, r, s): ten runs of the step, one for each thing it reads.</summary>
    /// <remarks>Exact to rounding. A cell's own <c>Back</c> has to agree with it. No closures: a GPU compiler takes none.</remarks>
    public static Pull<T> Transpose<TCell, T>(Gates<T> x, Gates<T> r, State<T> s, State<T> d)
        where TCell : struct, ICell<TCell> where T : struct, IReal<T> => new(
            new(Along<TCell, T>(0, x, r, s, d), Along<TCell, T>(1, x, r, s, d), Along<TCell, T>(2, x, r, s, d), Along<TCell, T>(3, x, r, s, d)),
            new(Along<TCell, T>(4, x, r, s, d), Along<TCell, T>(5, x, r, s, d), Along<TCell, T>(6, x, r, s, d), Along<TCell, T>(7, x, r, s, d)),
            new(Along<TCell, T>(8, x, r, s, d), Along<TCell, T>(9, x, r, s, d)));

    /// <summary>⟨d, slope of the step along one of the ten things that it reads⟩.</summary>
    static T Along<TCell, T>(int direction, Gates<T> x, Gates<T> r, State<T> s, State<T> d) where TCell : struct, ICell<TCell> where T : struct, IReal<T>
    {
        var next = TCell.Step<Dual<T>>(
            new(At(direction == 0, x.A), At(direction == 1, x.B), At(direction == 2, x.C), At(direction == 3, x.D)),
            new(At(direction == 4, r.A), At(direction == 5, r.B), At(direction == 6, r.C), At(direction == 7, r.D)),
            new(At(direction == 8, s.H), At(direction == 9, s.C)));
        return next.H.Slope * d.H + next.C.Slope * d.C;
    }

    static Dual<T> At<T>(bool moves, T value) where T : struct, IReal<T> => moves ? Dual<T>.Variable(value) : Dual<T>.Constant(value);
}
