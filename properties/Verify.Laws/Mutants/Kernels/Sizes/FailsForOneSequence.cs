namespace Verify;

/// <summary>A single sequence loses the bias of R·h.</summary>
public sealed class FailsForOneSequence<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) => base.Forward(p.Shape.N == 1 ? p with { Br = new Real32[p.Br.Length] } : p, y);
}
