namespace Verify;

/// <summary>What a run of the benchmark should do.</summary>
public sealed record BenchOptions
{
    /// <summary>The kernels to time.</summary>
    public required IReadOnlyList<Kernel> Kernels { get; init; }

    /// <summary>The shapes to time them on.</summary>
    public required IReadOnlyList<Workload> Workloads { get; init; }

    /// <summary>The passes to time.</summary>
    public IReadOnlyList<Pass> Passes { get; init; } = [Pass.Forward, Pass.Training];

    /// <summary>The numbers of threads to time them with; a kernel that has no such choice runs as it does.</summary>
    public IReadOnlyList<int> Threads { get; init; } = [Environment.ProcessorCount];

    /// <summary>Time for one workload, one cell, one pass and one number of threads.</summary>
    public TimeSpan Budget { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Whether the peers that are here run in turn with the kernels.</summary>
    public bool Peers { get; init; }

    /// <summary>How often a group is timed again while other processes keep more than a tenth of a core busy; the quietest try is kept.</summary>
    public int Retries { get; init; }

    /// <summary>Whether the caches are emptied before every pass that is timed, for the first call of a program instead of its thousandth.</summary>
    public bool Cold { get; init; }

    /// <summary>Where the peers run.</summary>
    public string Device { get; init; } = "cpu";

    /// <summary>The command that asked for it, for the report.</summary>
    public string Command { get; init; } = "";

    /// <summary>The commit that was built, for the report.</summary>
    public string Commit { get; init; } = "";

    /// <summary>The machine, for the report.</summary>
    public string Machine { get; init; } = "";
}
