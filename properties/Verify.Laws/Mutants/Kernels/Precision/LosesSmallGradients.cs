namespace Verify;

/// <summary>Gate gradients under 10⁻⁸ become zero, as in half precision without loss scaling.</summary>
public sealed class LosesSmallGradients<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Put(Gates<Real32> of, Real32[] to, int at, int H) => base.Put(new(Cut(of.A), Cut(of.B), Cut(of.C), Cut(of.D)), to, at, H);

    static Real32 Cut(Real32 v) => Math.Abs(v.Value) < 1e-8f ? Real32.Zero : v;
}
