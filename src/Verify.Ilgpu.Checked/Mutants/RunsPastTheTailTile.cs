namespace Verify;

/// <summary>The last tile of a matrix is read and written to its full size.</summary>
public sealed class RunsPastTheTailTile<TCell>(IlgpuDevice device) : FaultyResident<TCell, RunsPastTheTailTile>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="RunsPastTheTailTile{TCell}"/>
public readonly struct RunsPastTheTailTile : ICare
{
    public static bool GuardsTheTail => false;
}
