using System.Collections.Concurrent;
namespace Verify;

/// <summary>Work shared out over all cores one piece at a time, so that none is left with the slow pieces while others idle; results keep their order.</summary>
static class Cores
{
    /// <summary>The pieces, ready to be worked on side by side.</summary>
    public static ParallelQuery<T> Share<T>(IEnumerable<T> pieces) => Partitioner.Create(pieces, EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered()
        .WithDegreeOfParallelism(Math.Min(Environment.ProcessorCount, 512)).WithMergeOptions(ParallelMergeOptions.NotBuffered);
}
