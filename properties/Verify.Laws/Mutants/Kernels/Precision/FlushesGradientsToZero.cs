namespace Verify;

/// <summary>Gate gradients under the smallest normal number become zero, though subnormals are declared.</summary>
public sealed class FlushesGradientsToZero<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Put(Gates<Real32> of, Real32[] to, int at, int H) => base.Put(new(Flushed(of.A), Flushed(of.B), Flushed(of.C), Flushed(of.D)), to, at, H);

    static Real32 Flushed(Real32 v) => float.IsSubnormal(v.Value) ? Real32.Zero : v;
}
