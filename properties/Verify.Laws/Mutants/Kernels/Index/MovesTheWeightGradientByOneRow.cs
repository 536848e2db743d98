namespace Verify;

/// <summary>dW is written one row too low.</summary>
public sealed class MovesTheWeightGradientByOneRow<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g)
    {
        base.Backward(p, y, d, g);
        ((Real32[])[.. g.W[^p.Shape.C..], .. g.W[..^p.Shape.C]]).CopyTo(g.W, 0);
    }
}
