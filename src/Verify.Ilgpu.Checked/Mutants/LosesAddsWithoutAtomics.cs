namespace Verify;

/// <summary>Two threads add into one place without an atomic operation.</summary>
public sealed class LosesAddsWithoutAtomics<TCell>(IlgpuDevice device) : FaultyOnDevice<TCell, LosesAddsWithoutAtomics>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="LosesAddsWithoutAtomics{TCell}"/>
public readonly struct LosesAddsWithoutAtomics : IDeviceFault
{
    public static bool AddsAlone => false;
}
