namespace Verify;

/// <summary>The sizes of one run: T steps, N sequences, C inputs, H hidden units.</summary>
public sealed record Shape(int T, int N, int C, int H)
{
    /// <summary>Refuses sizes that mean nothing: T and N may be 0 (the results are empty), C and H must be at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A size is too small, or a tensor of this shape would not fit an array.</exception>
    public void Check(int gateCount)
    {
        if (Wrong(gateCount) is { } why) throw new ArgumentOutOfRangeException(nameof(Shape), ToString(), why);
    }

    /// <summary>What <see cref="Check"/> would say, or null where all is well.</summary>
    public string? Wrong(int gateCount)
    {
        foreach (var (name, size, least) in (ReadOnlySpan<(string, int, int)>)[(nameof(T), T, 0), (nameof(N), N, 0), (nameof(C), C, 1), (nameof(H), H, 1)])
            if (size < least) return $"Shape.{name}: expected at least {least}, given {size}.";
        var largest = Math.Max((decimal)T * N * Math.Max(C, (decimal)gateCount * H), (decimal)gateCount * H * Math.Max(C, H));
        return largest > Array.MaxLength ? $"Shape {this}: its largest tensor has {largest} values; expected at most {Array.MaxLength}." : null;
    }

    public override string ToString() => $"T{T} N{N} C{C} H{H}";
}
