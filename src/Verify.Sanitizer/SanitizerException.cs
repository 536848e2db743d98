namespace Verify;

/// <summary>A fault that the checking device found.</summary>
public sealed class SanitizerException(Fault fault, Exception? cause = null) : Exception(fault.ToString(), cause)
{
    public Fault Fault { get; } = fault;
}
