namespace Verify;

/// <summary>Forward, weights are read as if none were beyond ±8.</summary>
public sealed class ClipsWeightsBeyondEight<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Product(Real32 bias, ReadOnlySpan<Real32> weights, ReadOnlySpan<Real32> vector) =>
        base.Product(bias, weights.ToArray().Map(w => new Real32(float.Clamp(w.Value, -8, 8))), vector);
}
