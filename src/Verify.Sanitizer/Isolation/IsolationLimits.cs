namespace Verify;

/// <summary>What a run in a process of its own may use.</summary>
/// <param name="Time">After this it is ended, and the fault is <see cref="FaultKind.Endless"/>.</param>
/// <param name="MemoryBytes">The managed memory it may have.</param>
public sealed record IsolationLimits(TimeSpan Time, long MemoryBytes)
{
    /// <summary>Ten seconds and one gibibyte.</summary>
    public static IsolationLimits Standard { get; } = new(TimeSpan.FromSeconds(10), 1L << 30);
}
