namespace Verify;

/// <summary>W and R are taken for each other where they have the same size, forward and backward.</summary>
public sealed class TakesWForRWhereTheyFit<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(Exchanged(p), y);
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g) => base.Backward(Exchanged(p), y, d, g);

    static Inputs<Real32> Exchanged(Inputs<Real32> p) => p.Shape.C == p.Shape.H ? p with { W = p.R, R = p.W } : p;
}
