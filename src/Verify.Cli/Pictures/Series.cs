namespace Verify.Cli;

/// <summary>One line of a chart.</summary>
/// <param name="Name">For the legend.</param> <param name="Colour">As CSS has it.</param> <param name="Points">Those that are not finite, or not positive on a log axis, are left out.</param> <param name="Dashed">Bounds are dashed, measurements are not.</param>
public sealed record Series(string Name, string Colour, IReadOnlyList<(double X, double Y)> Points, bool Dashed = false);
