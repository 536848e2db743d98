namespace Verify;

/// <summary>A cell with both products layer-normalised, as its equations say, in float64.</summary>
public sealed class LayerNormCell<TCell> : NormalisedRecurrence<TCell> where TCell : struct, ICell<TCell>;
