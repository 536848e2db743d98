namespace Verify;

/// <summary>A step writes to the plane that other groups still read, whose lines they may hold in their caches.</summary>
public sealed class KeepsOnePlane<TCell>(IlgpuDevice device) : FaultyResident<TCell, KeepsOnePlane>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="KeepsOnePlane{TCell}"/>
public readonly struct KeepsOnePlane : ICare
{
    public static bool HasAPlaneForEachStep => false;
}
