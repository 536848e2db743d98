namespace Verify;

/// <summary>The gradient goes to the state before through R instead of its transpose.</summary>
public sealed class TransposesRBackward<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Weight(Sum sum, Inputs<Real32> p, int j, int k) => sum == Sum.X ? base.Weight(sum, p, j, k) : p.R[(j - j % p.Shape.H + k) * p.Shape.H + j % p.Shape.H];
}
