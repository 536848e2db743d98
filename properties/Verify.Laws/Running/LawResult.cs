namespace Verify;

/// <summary>What came of holding one law against one subject.</summary>
/// <param name="Law">The law.</param> <param name="Subject">What it was held against.</param>
/// <param name="Tests">Problems that were checked.</param>
/// <param name="Mistrusted">How many of them proved nothing.</param>
/// <param name="Refused">Problems of a shape that the kernel says it cannot run, or that the law leaves to others.</param>
/// <param name="WorstRatio">The largest error ÷ bound among those that held.</param>
/// <param name="Worst">The problem with that ratio.</param>
/// <param name="Failure">The broken case, if there was one.</param>
/// <param name="Elapsed">Time spent.</param>
public sealed record LawResult(Law Law, Subject Subject, int Tests, int Mistrusted, int Refused, double WorstRatio, Problem? Worst, LawFailure? Failure, TimeSpan Elapsed)
{
    /// <summary>Which classes of problems were drawn.</summary>
    public Coverage Coverage { get; init; } = new();

    /// <summary>Why the first of the mistrusted problems proved nothing, or null.</summary>
    public string? Doubt { get; init; }

    /// <summary>Broken if a case was; mistrusted if no case proved anything, or none was run.</summary>
    public Outcome Outcome => Failure is not null ? Outcome.Broken : Tests == Mistrusted ? Outcome.Mistrusted : Outcome.Holds;
}

/// <summary>A broken case, as it was drawn and as it was shrunk.</summary>
/// <param name="Drawn">The first problem that broke the law.</param> <param name="DrawnVerdict">What was said of it.</param>
/// <param name="Shrunk">The smallest problem found that still breaks it with at least half the error ÷ bound.</param> <param name="Verdict">What was said of that one.</param>
public sealed record LawFailure(Problem Drawn, Verdict DrawnVerdict, Problem Shrunk, Verdict Verdict);
