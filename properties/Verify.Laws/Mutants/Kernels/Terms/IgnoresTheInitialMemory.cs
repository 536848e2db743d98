namespace Verify;

/// <summary>The first step starts with an empty memory.</summary>
public sealed class IgnoresTheInitialMemory<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => TCell.HasMemory ? null : "there is no memory";

    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(p with { C0 = new Real32[p.C0.Length] }, y);
}
