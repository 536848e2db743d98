namespace Verify;

/// <summary>What one law did to one mutant.</summary>
/// <param name="Law">The law.</param> <param name="Mutant">The subject with a seeded fault.</param>
/// <param name="Cases">Problems until the law was broken, or all that were tried.</param>
/// <param name="Problem">The problem that broke it, or null: the mutant lived.</param> <param name="Verdict">What was said of that problem.</param>
/// <param name="Elapsed">Time spent.</param>
public sealed record Bite(Law Law, Subject Mutant, int Cases, Problem? Problem, Verdict? Verdict, TimeSpan Elapsed)
{
    /// <summary>Whether the law was broken, so that the fault is found.</summary>
    public bool Kills => Problem is not null;
}
