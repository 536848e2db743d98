namespace Verify;

/// <summary>tanh is (e²ˣ − 1)/(e²ˣ + 1), which overflows to NaN.</summary>
public sealed class OverflowsTheTanh<TCell> : Faulty<TCell, OverflowingTanh, float> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => typeof(TCell) == typeof(Elman<Identity>) || typeof(TCell) == typeof(Elman<Relu>) || typeof(TCell) == typeof(Elman<LeakyRelu>) || typeof(TCell) == typeof(Elman<Elu>)
        ? "the cell has no tanh" : null;
}
