namespace Verify;

/// <summary>tanh is a float32 function where float64 is declared.</summary>
public sealed class SquashesInFloat<TCell> : Faulty<TCell, FloatTanh, double> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => typeof(TCell) == typeof(Elman<Identity>) || typeof(TCell) == typeof(Elman<Relu>) || typeof(TCell) == typeof(Elman<LeakyRelu>) || typeof(TCell) == typeof(Elman<Elu>)
        ? "the cell has no tanh" : null;
}
