namespace Verify;

/// <summary>W is read in half precision, forward and backward.</summary>
public sealed class ReadsWeightsInHalf<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(Rounded(p), y);
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g) => base.Backward(Rounded(p), y, d, g);

    static Inputs<Real32> Rounded(Inputs<Real32> p) => p with { W = p.W.Map(w => (Real32)(float)(Half)w.Value) };
}
