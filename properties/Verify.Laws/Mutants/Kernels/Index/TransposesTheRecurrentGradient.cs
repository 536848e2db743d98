namespace Verify;

/// <summary>Each gate of dR is written transposed.</summary>
public sealed class TransposesTheRecurrentGradient<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g)
    {
        base.Backward(p, y, d, g);
        Rearranged.Transposed(g.R, p.Shape.H).CopyTo(g.R, 0);
    }
}
