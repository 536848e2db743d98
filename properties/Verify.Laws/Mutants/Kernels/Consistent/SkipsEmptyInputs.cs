namespace Verify;

/// <summary>An input of nothing but zeros is skipped, and with it the bias of W·x.</summary>
public sealed class SkipsEmptyInputs<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Gates<Real32> Rows(Real32[] matrix, Real32[] bias, ReadOnlySpan<Real32> vector, int u, int H)
    {
        foreach (var value in vector)
            if (value.Value != 0) return base.Rows(matrix, bias, vector, u, H);
        return default;
    }
}
