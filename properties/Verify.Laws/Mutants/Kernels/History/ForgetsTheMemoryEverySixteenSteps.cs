namespace Verify;

/// <summary>The memory starts again from c₀ every sixteen steps.</summary>
public sealed class ForgetsTheMemoryEverySixteenSteps<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => TCell.HasMemory ? null : "there is no memory";

    protected override ReadOnlySpan<Real32> Memory(Inputs<Real32> p, Outputs<Real32> y, int t, int n) => Before(p.C0, y.C, p.Shape, t % 16 == 0 ? -1 : t - 1, n);
}
