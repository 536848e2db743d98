namespace Verify;

/// <summary>The gradients of the first two gates are written to each other's place.</summary>
public sealed class SwapsTwoGateGradients<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => TCell.GateCount > 1 ? null : "there is one gate only";

    protected override void Put(Gates<Real32> of, Real32[] to, int at, int H) => base.Put(of with { A = of.B, B = of.A }, to, at, H);
}
