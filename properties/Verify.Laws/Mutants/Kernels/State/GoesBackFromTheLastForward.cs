namespace Verify;

/// <summary>Backward reads the outputs of the last forward call of its shape, kept inside, instead of those that it is given.</summary>
public sealed class GoesBackFromTheLastForward<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y)
    {
        base.Forward(p, y);
        kept = (p.Shape, y.Map(v => v));
    }

    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g) =>
        base.Backward(p, kept is { } last && last.Shape == p.Shape ? last.Outputs : y, d, g);

    [ThreadStatic] static (Shape Shape, Outputs<Real32> Outputs)? kept;
}
