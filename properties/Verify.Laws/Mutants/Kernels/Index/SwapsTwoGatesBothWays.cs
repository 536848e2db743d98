namespace Verify;

/// <summary>Forward and backward agree to take the first two gates of R for each other.</summary>
public sealed class SwapsTwoGatesBothWays<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => TCell.GateCount > 1 ? null : "there is one gate only";

    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(p with { R = Rearranged.Swapped(p.R, p.Shape.H * p.Shape.H) }, y);
    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g) =>
        base.Backward(p with { R = Rearranged.Swapped(p.R, p.Shape.H * p.Shape.H) }, y, d, g);
}
