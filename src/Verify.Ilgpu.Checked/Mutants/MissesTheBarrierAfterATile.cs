namespace Verify;

/// <summary>A tile is multiplied that other threads may not have loaded yet.</summary>
public sealed class MissesTheBarrierAfterATile<TCell>(IlgpuDevice device) : FaultyResident<TCell, MissesTheBarrierAfterATile>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="MissesTheBarrierAfterATile{TCell}"/>
public readonly struct MissesTheBarrierAfterATile : ICare
{
    public static bool WaitsForTheTile => false;
}
