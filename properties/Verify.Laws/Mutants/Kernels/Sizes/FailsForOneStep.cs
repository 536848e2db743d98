namespace Verify;

/// <summary>A single step starts from zero.</summary>
public sealed class FailsForOneStep<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(p.Shape.T == 1 ? p with { H0 = new Real32[p.H0.Length] } : p, y);
}
