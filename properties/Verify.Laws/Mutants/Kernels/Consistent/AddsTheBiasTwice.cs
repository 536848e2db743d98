namespace Verify;

/// <summary>The bias of W·x is added twice, forward and backward.</summary>
public sealed class AddsTheBiasTwice<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(p with { Bw = p.Bw.Map(b => b + b) }, y);
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g) => base.Backward(p with { Bw = p.Bw.Map(b => b + b) }, y, d, g);
}
