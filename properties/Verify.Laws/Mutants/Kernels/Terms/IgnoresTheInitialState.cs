namespace Verify;

/// <summary>The first step starts from zero.</summary>
public sealed class IgnoresTheInitialState<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(p with { H0 = new Real32[p.H0.Length] }, y);
}
