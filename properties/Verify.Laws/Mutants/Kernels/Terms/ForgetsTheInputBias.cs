namespace Verify;

/// <summary>The bias of W·x is not added.</summary>
public sealed class ForgetsTheInputBias<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(p with { Bw = new Real32[p.Bw.Length] }, y);
}
