namespace Verify;

/// <summary>Something that runs a workload and can be timed.</summary>
public interface IContestant
{
    /// <summary>Who it is.</summary>
    string Name { get; }

    /// <summary>Whether its first passes are slower than later ones for good, since its code is compiled while it runs.</summary>
    bool IsCompiledAsItRuns => false;

    /// <summary>The mean time of <paramref name="repeats"/> passes in a row, in milliseconds.</summary>
    double Sample(Pass pass, int repeats);
}
