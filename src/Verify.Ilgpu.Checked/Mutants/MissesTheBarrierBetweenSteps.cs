namespace Verify;

/// <summary>A step reads outputs of the step before that may not be written yet.</summary>
public sealed class MissesTheBarrierBetweenSteps<TCell>(IlgpuDevice device) : FaultyOnDevice<TCell, MissesTheBarrierBetweenSteps>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="MissesTheBarrierBetweenSteps{TCell}"/>
public readonly struct MissesTheBarrierBetweenSteps : IDeviceFault
{
    public static bool WaitsBetweenSteps => false;
}
