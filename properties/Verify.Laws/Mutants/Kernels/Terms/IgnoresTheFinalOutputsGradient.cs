namespace Verify;

/// <summary>The upstream gradient of the final output is not taken in.</summary>
public sealed class IgnoresTheFinalOutputsGradient<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g) => base.Backward(p, y, d with { Hn = new Real32[d.Hn.Length] }, g);
}
