namespace Verify;

/// <summary>Groups take the states of other groups that may not be written yet.</summary>
public sealed class MissesTheMeeting<TCell>(IlgpuDevice device) : FaultyResident<TCell, MissesTheMeeting>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="MissesTheMeeting{TCell}"/>
public readonly struct MissesTheMeeting : ICare
{
    public static bool Meets => false;
}
