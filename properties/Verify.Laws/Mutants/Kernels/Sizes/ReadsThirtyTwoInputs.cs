namespace Verify;

/// <summary>Inputs after the thirty-second are not read.</summary>
public sealed class ReadsThirtyTwoInputs<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Gates<Real32> Rows(Real32[] matrix, Real32[] bias, ReadOnlySpan<Real32> vector, int u, int H)
    {
        if (vector.Length <= 32 || vector.Length == H) return base.Rows(matrix, bias, vector, u, H);
        var seen = vector.ToArray();
        Array.Clear(seen, 32, seen.Length - 32);
        return base.Rows(matrix, bias, seen, u, H);
    }
}
