namespace Verify;

/// <summary>eˣ is read from a table of 8 bits.</summary>
public sealed class TakesExponentialsByATable<TCell> : Faulty<TCell, TableExp, float> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => typeof(TCell) == typeof(Elman<Elu>) ? null : "the cell has no exponential";
}
