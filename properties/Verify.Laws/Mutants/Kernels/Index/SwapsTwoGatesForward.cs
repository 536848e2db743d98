namespace Verify;

/// <summary>The forward pass takes the first two gates of W for each other.</summary>
public sealed class SwapsTwoGatesForward<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => TCell.GateCount > 1 ? null : "there is one gate only";

    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(p with { W = Rearranged.Swapped(p.W, p.Shape.H * p.Shape.C) }, y);
}
