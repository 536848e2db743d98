namespace Verify;

/// <summary>A step overwrites the state that other threads still read.</summary>
public sealed class KeepsOneCopyOfTheState<TCell>(IlgpuDevice device) : FaultyOnDevice<TCell, KeepsOneCopyOfTheState>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="KeepsOneCopyOfTheState{TCell}"/>
public readonly struct KeepsOneCopyOfTheState : IDeviceFault
{
    public static bool HasTwoCopies => false;
}
