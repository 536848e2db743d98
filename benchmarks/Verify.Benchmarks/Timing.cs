namespace Verify;

/// <summary>What was measured of one contestant on one workload: the time of every round, so that nothing is lost to a summary.</summary>
/// <param name="Contestant">A kernel's or a peer's name.</param> <param name="Cell">The cell's name.</param> <param name="Workload">What was run.</param> <param name="Pass">Which pass.</param> <param name="Threads">On how many threads.</param>
/// <param name="Milliseconds">A pass's time in each round; round i of all contestants of a workload is one after the other.</param>
/// <param name="Flops">Floating-point operations of a pass.</param> <param name="Bytes">Bytes that a pass has to touch.</param> <param name="AllocatedBytes">What a pass allocated; null where that is unknown.</param>
public sealed record Timing(string Contestant, string Cell, Workload Workload, Pass Pass, int Threads, IReadOnlyList<double> Milliseconds, double Flops, double Bytes, long? AllocatedBytes)
{
    /// <summary>How long arithmetic that never changes took, in milliseconds: how fast the machine was. One for each round where contestants took turns, else some from before and after; empty where that was not measured.</summary>
    public IReadOnlyList<double> Pace { get; init; } = [];

    /// <summary>How long a value took from thread to thread, in nanoseconds, as often; empty on one thread.</summary>
    public IReadOnlyList<double> HandOvers { get; init; } = [];

    /// <summary>The median and its confidence interval.</summary>
    public Interval Time => Interval.OfMedian(Milliseconds);

    /// <summary>GFLOP/s at the median.</summary>
    public double Gigaflops => Flops / Time.Middle / 1e6;

    /// <summary>The contestant without its cell: a peer's name, or a kernel's with its precision and device where they are not float32 and cpu.</summary>
    public string Method => Contestant.Split('/') is [var method, _, var precision, var device] ? string.Join(' ', new[] { method, precision, device }.Except(["float32", "cpu"])) : Contestant;

    /// <summary>What two timings have in common if one can be held against the other.</summary>
    public string Key => $"{Contestant} {Workload} {Cell} {Pass} {Threads}";

    /// <summary>How many times faster than <paramref name="other"/>, round by round.</summary>
    public Interval Over(Timing other) => Interval.OfMedian([.. other.Milliseconds.Zip(Milliseconds, (theirs, ours) => theirs / ours)]);
}
