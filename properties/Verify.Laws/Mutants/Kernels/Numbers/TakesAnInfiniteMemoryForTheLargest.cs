namespace Verify;

/// <summary>A memory that is infinite is read as the largest number.</summary>
public sealed class TakesAnInfiniteMemoryForTheLargest : Faulty<Lstm>
{
    protected override State<Real32> Step(Gates<Real32> x, Gates<Real32> r, State<Real32> s) =>
        base.Step(x, r, new(s.H, new(float.IsInfinity(s.C.Value) ? float.CopySign(float.MaxValue, s.C.Value) : s.C.Value)));
}
