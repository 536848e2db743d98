namespace Verify;

/// <summary>The upstream gradient of the final output is taken in twice.</summary>
public sealed class CountsTheFinalOutputsGradientTwice<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g) => base.Backward(p, y, d with { Hn = d.Hn.Map(v => v + v) }, g);
}
