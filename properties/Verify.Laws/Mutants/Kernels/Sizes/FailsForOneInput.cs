namespace Verify;

/// <summary>A single input is not read.</summary>
public sealed class FailsForOneInput<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(p.Shape.C == 1 ? p with { X = new Real32[p.X.Length] } : p, y);
}
