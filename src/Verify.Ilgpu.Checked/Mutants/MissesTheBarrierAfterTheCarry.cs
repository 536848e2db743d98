namespace Verify;

/// <summary>Gate gradients are overwritten while others still add them up.</summary>
public sealed class MissesTheBarrierAfterTheCarry<TCell>(IlgpuDevice device) : FaultyOnDevice<TCell, MissesTheBarrierAfterTheCarry>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="MissesTheBarrierAfterTheCarry{TCell}"/>
public readonly struct MissesTheBarrierAfterTheCarry : IDeviceFault
{
    public static bool WaitsAfterTheCarry => false;
}
