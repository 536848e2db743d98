namespace Verify;

/// <summary>The sizes of one run: T steps, N sequences, C inputs, H hidden units.</summary>
public sealed record Shape(int T, int N, int C, int H)
{
    /// <summary>Refuses sizes that mean nothing: T and N may be 0 (the results are empty), C and H must be at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size is too small, or a tensor of this shape would not fit an array.</exception>
    public void Check(int gateCount)
    {
        Least(T, 0, nameof(T));
        Least(N, 0, nameof(N));
        Least(C, 1, nameof(C));
        Least(H, 1, nameof(H));
        var largest = Math.Max((decimal)T * N * Math.Max(C, (decimal)gateCount * H), (decimal)gateCount * H * Math.Max(C, H));
        if (largest > Array.MaxLength)
            throw new ArgumentOutOfRangeException(nameof(Shape), ToString(), $"Shape {this}: its largest tensor has {largest} values; expected at most {Array.MaxLength}.");
    }

    static void Least(int size, int least, string name)
    {
        if (size < least) throw new ArgumentOutOfRangeException(name, size, $"Shape.{name}: expected at least {least}, given {size}.");
    }

    public override string ToString() => $"T{T} N{N} C{C} H{H}";
}
