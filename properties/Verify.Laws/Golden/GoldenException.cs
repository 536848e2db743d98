namespace Verify;

/// <summary>A golden case that cannot be read; the message is one line and names file, field, what was expected and what was given.</summary>
public sealed class GoldenException(string message, Exception? inner = null) : Exception(message, inner), IUserError;
