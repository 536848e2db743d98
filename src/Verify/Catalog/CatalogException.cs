namespace Verify;

/// <summary>Something in an assembly could not be loaded or made.</summary>
public sealed class CatalogException(string message, Exception? inner = null) : Exception(message, inner), IUserError;
