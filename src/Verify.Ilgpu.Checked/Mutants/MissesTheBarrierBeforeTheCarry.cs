namespace Verify;

/// <summary>The carry is made of gate gradients that may not be written yet.</summary>
public sealed class MissesTheBarrierBeforeTheCarry<TCell>(IlgpuDevice device) : FaultyOnDevice<TCell, MissesTheBarrierBeforeTheCarry>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="MissesTheBarrierBeforeTheCarry{TCell}"/>
public readonly struct MissesTheBarrierBeforeTheCarry : IDeviceFault
{
    public static bool WaitsBeforeTheCarry => false;
}
