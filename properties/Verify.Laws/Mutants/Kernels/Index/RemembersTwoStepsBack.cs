namespace Verify;

/// <summary>Each step continues from the memory of the step before the last.</summary>
public sealed class RemembersTwoStepsBack<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => TCell.HasMemory ? null : "there is no memory";

    protected override ReadOnlySpan<Real32> Memory(Inputs<Real32> p, Outputs<Real32> y, int t, int n) => Before(p.C0, y.C, p.Shape, t - 2, n);
}
