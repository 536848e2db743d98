namespace Verify;

/// <summary>tanh is its series to the seventh power where |x| is under one.</summary>
public sealed class DividesTanhByItsSeries<TCell> : Faulty<TCell, SeriesTanh, float> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => typeof(TCell) == typeof(Elman<Identity>) || typeof(TCell) == typeof(Elman<Relu>) || typeof(TCell) == typeof(Elman<LeakyRelu>) || typeof(TCell) == typeof(Elman<Elu>)
        ? "the cell has no tanh" : null;
}
