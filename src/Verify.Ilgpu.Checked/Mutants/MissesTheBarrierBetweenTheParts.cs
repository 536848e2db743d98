namespace Verify;

/// <summary>A sum is made of parts that other threads may not have left yet.</summary>
public sealed class MissesTheBarrierBetweenTheParts<TCell>(IlgpuDevice device) : FaultyResident<TCell, MissesTheBarrierBetweenTheParts>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="MissesTheBarrierBetweenTheParts{TCell}"/>
public readonly struct MissesTheBarrierBetweenTheParts : ICare
{
    public static bool WaitsForTheParts => false;
}
