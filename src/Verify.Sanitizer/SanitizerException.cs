using Verify.Checking;

namespace Verify;

/// <summary>A fault that the checking device found.</summary>
public sealed class SanitizerException : Exception
{
    /// <param name="fault">The fault; one of host code gets the host's line as its place, but for a leak, which no line makes.</param>
    /// <param name="cause">The exception that it came of, if any.</param>
    public SanitizerException(Fault fault, Exception? cause = null) : base((fault = Placed(fault)).ToString(), cause) => Fault = fault;

    public Fault Fault { get; }

    static Fault Placed(Fault fault) => fault is { Place: null, Thread: null, Kind: not FaultKind.Leak } ? fault with { Place = HostPlace.Here() } : fault;
}
