namespace Verify;

/// <summary>Two threads add into one place by atomic operations: no add is lost, but their order is the device's, and the kernel declares itself deterministic.</summary>
public sealed class AddsInWhateverOrder<TCell>(IlgpuDevice device) : FaultyOnDevice<TCell, AddsInWhateverOrder>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="AddsInWhateverOrder{TCell}"/>
public readonly struct AddsInWhateverOrder : IDeviceFault
{
    public static bool AddsAlone => false;
    public static bool AddsAtomically => true;
}
