namespace Verify;

/// <summary>The first step reads a state that other threads may not have loaded yet.</summary>
public sealed class MissesTheBarrierAfterLoading<TCell>(IlgpuDevice device) : FaultyOnDevice<TCell, MissesTheBarrierAfterLoading>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="MissesTheBarrierAfterLoading{TCell}"/>
public readonly struct MissesTheBarrierAfterLoading : IDeviceFault
{
    public static bool WaitsAfterLoading => false;
}
