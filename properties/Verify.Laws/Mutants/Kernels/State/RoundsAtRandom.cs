namespace Verify;

/// <summary>Outputs are moved by one unit in the last place now and then, declared as deterministic.</summary>
public sealed class RoundsAtRandom<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override void Write(Outputs<Real32> y, int at, State<Real32> next) => base.Write(y, at, next with { H = ++calls % 7 == 0 ? MathF.BitIncrement(next.H) : next.H.Value });

    [ThreadStatic] static int calls;
}
