namespace Verify;

/// <summary>Inputs are rounded to float32 on their way in, where float64 is declared.</summary>
public sealed class NarrowsItsInputs<TCell> : Faulty<TCell, Real64, double> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real64> p, Outputs<Real64> y) => base.Forward(p with { X = p.X.Map(v => new Real64((float)v.Value)) }, y);
}
