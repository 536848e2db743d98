namespace Verify;

/// <summary>Forward and backward agree on the transpose of each gate of R.</summary>
public sealed class TransposesRBothWays<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(p with { R = Rearranged.Transposed(p.R, p.Shape.H) }, y);
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g) =>
        base.Backward(p with { R = Rearranged.Transposed(p.R, p.Shape.H) }, y, d, g);
}
