namespace Verify;

/// <summary>No thread waits for another.</summary>
public sealed class MissesEveryBarrier<TCell>(IlgpuDevice device) : FaultyOnDevice<TCell, MissesEveryBarrier>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="MissesEveryBarrier{TCell}"/>
public readonly struct MissesEveryBarrier : IDeviceFault
{
    public static bool WaitsAfterLoading => false;
    public static bool WaitsBetweenSteps => false;
    public static bool WaitsBeforeTheCarry => false;
    public static bool WaitsAfterTheCarry => false;
}
