namespace Verify;

/// <summary>A thread adds up parts that other lanes may not have left yet.</summary>
public sealed class FoldsBeforeTheParts<TCell>(IlgpuDevice device) : FaultyInRegisters<TCell, FoldsBeforeTheParts>(device) where TCell : struct, ICell<TCell>;

/// <inheritdoc cref="FoldsBeforeTheParts{TCell}"/>
public readonly struct FoldsBeforeTheParts : ICare
{
    public static bool WaitsForTheLanes => false;
}
