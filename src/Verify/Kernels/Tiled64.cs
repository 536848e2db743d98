namespace Verify;

/// <summary><see cref="Tiled{TCell,T,TLanes}"/> in float64.</summary>
public sealed class Tiled64<TCell> : Tiled<TCell, double, Lanes64> where TCell : struct, ICell<TCell>
{
    /// <remarks>IEEE float64, with the declared errors of <see cref="Lanes64"/>.</remarks>
    public override Arithmetic Arithmetic { get; } = Arithmetic.Float64 with { TanhUlps = Lanes64.TanhUlps, ExpUlps = Lanes64.ExpUlps };
}
