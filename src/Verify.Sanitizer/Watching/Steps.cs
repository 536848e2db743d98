namespace Verify.Checking;

/// <summary>How many elements apart neighbours along each axis of a view of two or three dimensions lie; 0 for an axis that it does not have.</summary>
readonly record struct Steps(long X, long Y, long Z = 0)
{
    /// <summary>An element's coordinates as they are written in brackets.</summary>
    public string At(long element)
    {
        Span<long> steps = [X, Y, Z], at = [0, 0, 0];
        foreach (int axis in (int[])[.. new[] { 0, 1, 2 }.OrderByDescending(Step)])
            if (steps[axis] > 0) (at[axis], element) = (element / steps[axis], element % steps[axis]);
        return Z > 0 ? $"{at[0]},{at[1]},{at[2]}" : $"{at[0]},{at[1]}";
    }

    long Step(int axis) => axis switch { 0 => X, 1 => Y, _ => Z };
}

/// <summary>A view of two or three dimensions.</summary>
interface IStepped
{
    Steps Steps { get; }
}
