namespace Verify;

/// <summary>A group says that it has come before others can see what it wrote.</summary>
public sealed class MeetsWithoutAFence<TCell>(IlgpuDevice device) : FaultyResident<TCell, MeetsWithoutAFence>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="MeetsWithoutAFence{TCell}"/>
public readonly struct MeetsWithoutAFence : ICare
{
    public static bool FencesBeforeMeeting => false;
}
