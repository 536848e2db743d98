namespace Verify;

/// <summary>Backward leaves gradients where the outputs were.</summary>
public sealed class OverwritesTheOutputs<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g)
    {
        base.Backward(p, y, d, g);
        g.StateH.CopyTo(y.Y, 0);
    }
}
