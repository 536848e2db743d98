namespace Verify;

/// <summary>dW, dR and the biases are added up in half precision.</summary>
public sealed class AddsWeightGradientsInHalf<TCell> : Faulty<TCell> where TCell : struct, ICell<TCell>
{
    protected override Real32 Add(Real32 sum, Real32 term) => (float)(Half)(sum + term).Value;
}
