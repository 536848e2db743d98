namespace Verify;

/// <summary>The first step reads shared memory that nothing wrote.</summary>
public sealed class NeverLoadsTheMemory<TCell>(IlgpuDevice device) : FaultyOnDevice<TCell, NeverLoadsTheMemory>(device) where TCell : struct, ICell<TCell>
{
    public override string? Equivalent => TCell.HasMemory ? null : "there is no memory";
}

/// <inheritdoc cref="NeverLoadsTheMemory{TCell}"/>
public readonly struct NeverLoadsTheMemory : IDeviceFault
{
    public static bool LoadsTheMemory => false;
}
