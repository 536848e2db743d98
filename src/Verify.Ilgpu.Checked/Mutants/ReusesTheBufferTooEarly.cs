namespace Verify;

/// <summary>The next tile goes where other threads still read the last.</summary>
public sealed class ReusesTheBufferTooEarly<TCell>(IlgpuDevice device) : FaultyResident<TCell, ReusesTheBufferTooEarly>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="ReusesTheBufferTooEarly{TCell}"/>
public readonly struct ReusesTheBufferTooEarly : ICare
{
    public static bool HasTwoBuffers => false;
}
