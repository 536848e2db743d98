namespace Verify;

/// <summary>Inputs are read as if none were beyond ±100.</summary>
public sealed class ClipsInputsBeyondAHundred<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override ReadOnlySpan<Real32> Input(Inputs<Real32> p, int t, int n) => base.Input(p, t, n).ToArray().Map(x => new Real32(float.Clamp(x.Value, -100, 100)));
}
