namespace Verify;

/// <summary>Kernels and peers on one workload, timed in turn: round i of one follows round i of the other.</summary>
/// <param name="Threads">How many threads each was given.</param> <param name="Timings">One for each.</param> <param name="OtherCores">How many cores other processes kept busy meanwhile; null where the system does not tell.</param>
public sealed record BenchGroup(int Threads, IReadOnlyList<Timing> Timings, double? OtherCores);
