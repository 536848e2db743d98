namespace Verify;

/// <summary>An exception whose message, one line, is all that the person who asked needs to be told.</summary>
public interface IUserError;
