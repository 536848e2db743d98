namespace Verify;

/// <summary>c is stored with 7 bits after the point.</summary>
public sealed class StoresTheMemoryInBFloat16<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => TCell.HasMemory ? null : "there is no memory";

    protected override void Write(Outputs<Real32> y, int at, State<Real32> next) => base.Write(y, at, next with { C = Bits.Keep(next.C, 7) });
}
