namespace Verify;

/// <summary>The forward pass multiplies by the transpose of each gate of R.</summary>
public sealed class TransposesRForward<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(p with { R = Rearranged.Transposed(p.R, p.Shape.H) }, y);
}
