namespace Verify;

/// <summary>The spare threads of the last tile all compute its last unit.</summary>
public sealed class RacesOnTheTailTile<TCell>(IlgpuDevice device) : FaultyOnDevice<TCell, RacesOnTheTailTile>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="RacesOnTheTailTile{TCell}"/>
public readonly struct RacesOnTheTailTile : IDeviceFault
{
    public static bool GuardsTheTail => false;
    public static int Place(int u, int H) => u < H ? u : H - 1;
}
