namespace Verify;

/// <summary>The first step multiplies rows of R that other threads may not have loaded yet.</summary>
public sealed class MissesTheBarrierAfterTheSlice<TCell>(IlgpuDevice device) : FaultyResident<TCell, MissesTheBarrierAfterTheSlice>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="MissesTheBarrierAfterTheSlice{TCell}"/>
public readonly struct MissesTheBarrierAfterTheSlice : ICare
{
    public static bool WaitsForTheSlice => false;
}
