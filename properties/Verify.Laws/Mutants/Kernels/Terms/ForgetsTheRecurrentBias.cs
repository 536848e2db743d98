namespace Verify;

/// <summary>The bias of R·h is not added, forward and backward.</summary>
public sealed class ForgetsTheRecurrentBias<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(p with { Br = new Real32[p.Br.Length] }, y);
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g) =>
        base.Backward(p with { Br = new Real32[p.Br.Length] }, y, d, g);
}
