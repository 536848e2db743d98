namespace Verify;

/// <summary>The transposed derivative of any cell's step, by dual numbers.</summary>
public static class Derivative
{
    /// <summary>Jᵀ·d for J = ∂Step/∂(x, r, s): ten runs of the step, one for each thing it reads.</summary>
    /// <remarks>Exact to rounding. A cell's own <c>Back</c> has to agree with it.</remarks>
    public static Pull<T> Transpose<TCell, T>(Gates<T> x, Gates<T> r, State<T> s, State<T> d)
        where TCell : struct, ICell<TCell> where T : struct, IReal<T>
    {
        return new(new(Along(0), Along(1), Along(2), Along(3)), new(Along(4), Along(5), Along(6), Along(7)), new(Along(8), Along(9)));

        T Along(int direction)
        {
            Dual<T> At(int place, T value) => place == direction ? Dual<T>.Variable(value) : Dual<T>.Constant(value);
            var next = TCell.Step<Dual<T>>(new(At(0, x.A), At(1, x.B), At(2, x.C), At(3, x.D)),
                new(At(4, r.A), At(5, r.B), At(6, r.C), At(7, r.D)), new(At(8, s.H), At(9, s.C)));
            return next.H.Slope * d.H + next.C.Slope * d.C;
        }
    }
}
