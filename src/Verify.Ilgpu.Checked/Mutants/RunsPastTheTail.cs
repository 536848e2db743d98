namespace Verify;

/// <summary>The threads of the last tile go on past the last unit.</summary>
public sealed class RunsPastTheTail<TCell>(IlgpuDevice device) : FaultyOnDevice<TCell, RunsPastTheTail>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="RunsPastTheTail{TCell}"/>
public readonly struct RunsPastTheTail : IDeviceFault
{
    public static bool GuardsTheTail => false;
}
