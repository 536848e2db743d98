namespace Verify;

/// <summary>Gate gradients beyond 10⁹ are cut off there.</summary>
public sealed class LimitsHugeGradients<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Put(Gates<Real32> of, Real32[] to, int at, int H) => base.Put(new(Cut(of.A), Cut(of.B), Cut(of.C), Cut(of.D)), to, at, H);

    static Real32 Cut(Real32 v) => Math.Abs(v.Value) > 1e9f ? Real32.Of(Math.CopySign(1e9, v.Value)) : v;
}
