namespace Verify;

/// <summary>A file of tensors that cannot be used; the message is one line and names the file, the place, what was expected and what was given.</summary>
public sealed class TensorFileException(string message, Exception? inner = null) : Exception(message, inner), IUserError;
