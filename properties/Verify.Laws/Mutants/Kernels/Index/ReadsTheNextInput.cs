namespace Verify;

/// <summary>Step t reads the input of step t + 1.</summary>
public sealed class ReadsTheNextInput<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Input(Inputs<Real32> p, int t, int n) => p.X.AsSpan((Math.Min(t + 1, p.Shape.T - 1) * p.Shape.N + n) * p.Shape.C, p.Shape.C);
}
