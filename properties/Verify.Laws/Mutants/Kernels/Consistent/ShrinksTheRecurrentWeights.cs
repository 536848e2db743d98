namespace Verify;

/// <summary>R is a ten-thousandth too small, forward and backward.</summary>
public sealed class ShrinksTheRecurrentWeights<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(Shrunk(p), y);
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g) => base.Backward(Shrunk(p), y, d, g);

    static Inputs<Real32> Shrunk(Inputs<Real32> p) => p with { R = p.R.Map(r => r * Real32.Of(0.9999)) };
}
