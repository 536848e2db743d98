namespace Verify;

/// <summary>No gradient reaches the memory of the step before.</summary>
public sealed class DropsTheMemoryPath<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => TCell.HasMemory ? null : "there is no memory";

    protected override Pull<Real32> Back(Gates<Real32> x, Gates<Real32> r, State<Real32> s, State<Real32> d)
    {
        var pull = base.Back(x, r, s, d);
        return pull with { S = pull.S with { C = Real32.Zero } };
    }
}
