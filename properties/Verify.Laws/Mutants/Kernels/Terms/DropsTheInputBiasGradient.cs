namespace Verify;

/// <summary>The gradient of the bias of W·x stays zero.</summary>
public sealed class DropsTheInputBiasGradient<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Term(Sum sum, Shape shape, int t, int n, int j, Real32 term) => sum == Sum.Bw ? Real32.Zero : term;
}
