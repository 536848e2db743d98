namespace Verify;

/// <summary>Gate gradients are cut off at the largest number of half precision.</summary>
public sealed class SaturatesGradientsInHalf<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Put(Gates<Real32> of, Real32[] to, int at, int H) => base.Put(new(Cut(of.A), Cut(of.B), Cut(of.C), Cut(of.D)), to, at, H);

    static Real32 Cut(Real32 v) => Math.Clamp(v.Value, -65504, 65504);
}
