namespace Verify;

/// <summary>Rows of more than 256 terms come in blocks of 256, and a rest of less than sixteen is left out.</summary>
public sealed class DropsAShortRestOfABlock<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Product(Real32 bias, ReadOnlySpan<Real32> weights, ReadOnlySpan<Real32> vector)
    {
        int rest = vector.Length > 256 && vector.Length % 256 < 16 ? vector.Length % 256 : 0;
        return base.Product(bias, weights[..^rest], vector[..^rest]);
    }
}
