namespace Verify;

/// <summary>The first thread of a group does not come to the barrier between steps.</summary>
public sealed class OneThreadSkipsTheBarrier<TCell>(IlgpuDevice device) : FaultyOnDevice<TCell, OneThreadSkipsTheBarrier>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="OneThreadSkipsTheBarrier{TCell}"/>
public readonly struct OneThreadSkipsTheBarrier : IDeviceFault
{
    public static bool EveryThreadWaits => false;
}
