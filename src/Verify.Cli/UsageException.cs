namespace Verify.Cli;

/// <summary>A request that cannot be met; the message is one line and becomes all that is printed.</summary>
public sealed class UsageException(string message) : Exception(message), IUserError;
