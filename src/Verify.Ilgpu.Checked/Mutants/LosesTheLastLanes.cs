namespace Verify;

/// <summary>Parts are added over too few lanes: those beyond the last whole round are lost.</summary>
public sealed class LosesTheLastLanes<TCell>(IlgpuDevice device) : FaultyInRegisters<TCell, LosesTheLastLanes>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="LosesTheLastLanes{TCell}"/>
public readonly struct LosesTheLastLanes : ICare
{
    public static bool AddsEveryLane => false;
}
