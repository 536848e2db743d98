namespace Verify;

/// <summary>tanh is good to 11 bits, as a GPU's fast instruction has it, declared as accurate.</summary>
public sealed class SquashesToElevenBits<TCell> : Faulty<TCell, ElevenBitTanh, float> where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => typeof(TCell) == typeof(Elman<Identity>) || typeof(TCell) == typeof(Elman<Relu>) || typeof(TCell) == typeof(Elman<LeakyRelu>) || typeof(TCell) == typeof(Elman<Elu>)
        ? "the cell has no tanh" : null;
}
