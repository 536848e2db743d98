namespace Verify;

/// <summary>The upstream gradient of the final memory is not taken in.</summary>
public sealed class IgnoresTheFinalMemorysGradient<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => TCell.HasMemory ? null : "there is no memory";

    protected override void Backward(Inputs<Real32> p, Outputs<Real32> y, Upstream<Real32> d, Gradients<Real32> g) => base.Backward(p, y, d with { Cn = new Real32[d.Cn.Length] }, g);
}
