namespace Verify;

/// <summary>The first thread computes the second unit, which then has two writers.</summary>
public sealed class ShiftsThePlaceOfTheFirstUnit<TCell>(IlgpuDevice device) : FaultyOnDevice<TCell, ShiftsThePlaceOfTheFirstUnit>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="ShiftsThePlaceOfTheFirstUnit{TCell}"/>
public readonly struct ShiftsThePlaceOfTheFirstUnit : IDeviceFault
{
    public static int Place(int u, int H) => u == 0 && H > 1 ? 1 : u;
}
