namespace Verify;

/// <summary>dH0 is zero.</summary>
public sealed class LeavesOutTheInitialStatesGradient<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g)
    {
        base.Backward(p, y, d, g);
        Array.Clear(g.H0);
    }
}
