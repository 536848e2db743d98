namespace Verify;

/// <summary>A memory of failures, or its text, cannot be read or written; the message is one line.</summary>
public sealed class MemoryException(string message, Exception? inner = null) : Exception(message, inner), IUserError;
