namespace Verify;

/// <summary>Weights keep 10 bits after the point, as TF32 has, where a library would turn to tensor cores: for eight sequences and 64 units or more.</summary>
public sealed class TakesTf32ForLargeProducts<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Forward(Inputs<Real32> p, Outputs<Real32> y) =>
        base.Forward(p.Shape is { N: >= 8, H: >= 64 } ? p with { W = Short(p.W), R = Short(p.R) } : p, y);

    static Real32[] Short(Real32[] weights) => [.. weights.Select(w => Bits.Keep(w, 10))];
}
