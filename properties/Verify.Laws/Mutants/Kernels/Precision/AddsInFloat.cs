namespace Verify;

/// <summary>Products are added up in float32 where float64 is declared.</summary>
public sealed class AddsInFloat<TCell> : Faulty<TCell, FloatSums, double> where TCell : struct, ICell<TCell>;
