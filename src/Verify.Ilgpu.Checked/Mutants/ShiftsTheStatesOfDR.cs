namespace Verify;

/// <summary>dR takes the slice of states one step too early, and leaves the second step out.</summary>
public sealed class ShiftsTheStatesOfDR<TCell>(IlgpuDevice device) : FaultyResident<TCell, ShiftsTheStatesOfDR>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="ShiftsTheStatesOfDR{TCell}"/>
public readonly struct ShiftsTheStatesOfDR : ICare
{
    public static int StepsBack => 2;
}
