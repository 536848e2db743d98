namespace Verify;

/// <summary>Threads multiply vectors that others may not have brought yet, so that those of the pass before may still lie there.</summary>
public sealed class MultipliesStaleVectors<TCell>(IlgpuDevice device) : FaultyInRegisters<TCell, MultipliesStaleVectors>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="MultipliesStaleVectors{TCell}"/>
public readonly struct MultipliesStaleVectors : ICare
{
    public static bool WaitsForTheVectors => false;
}
