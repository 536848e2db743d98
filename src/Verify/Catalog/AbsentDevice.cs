namespace Verify;

/// <summary>A device that was looked for and not found, and why.</summary>
/// <param name="Name">As kernels on it would carry it.</param> <param name="Why">In words for a person.</param>
public sealed record AbsentDevice(string Name, string Why);
