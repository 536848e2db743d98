namespace Verify;

/// <summary>A row of the <see cref="KernelTable"/>: a kernel for at most so many hidden units and sequences.</summary>
/// <param name="MostUnits">H, at most.</param> <param name="MostSequences">N, at most.</param> <param name="Kernel">The method of a kernel's name.</param>
public sealed record KernelRow(int MostUnits, int MostSequences, string Kernel)
{
    /// <summary>Whether the row speaks of a shape.</summary>
    public bool Fits(Shape shape) => shape.H <= MostUnits && shape.N <= MostSequences;
}
