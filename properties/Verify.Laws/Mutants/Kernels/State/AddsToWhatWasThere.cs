namespace Verify;

/// <summary>dW and dR are added to what was in the arrays.</summary>
public sealed class AddsToWhatWasThere<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g)
    {
        var (w, r) = (g.W.Map(v => v), g.R.Map(v => v));
        base.Backward(p, y, d, g);
        for (int at = 0; at < w.Length; at++) g.W[at] += w[at];
        for (int at = 0; at < r.Length; at++) g.R[at] += r[at];
    }
}
