namespace Verify;

/// <summary>A tensor out of a file.</summary>
/// <param name="Shape">Its sizes; empty for a single number.</param> <param name="Data">Row-major, widened to float64.</param>
public sealed record NamedTensor(int[] Shape, double[] Data)
{
    /// <summary><c>[4,3]</c></summary>
    public string Sizes => $"[{string.Join(',', Shape)}]";

    /// <summary>The number of values of a shape.</summary>
    /// <exception cref="TensorFileException">It is negative, or more than an array holds.</exception>
    public static int Count(long[] shape, string where)
    {
        decimal count = 1;
        foreach (long size in shape)
            if (size < 0 || (count *= size) > Array.MaxLength) throw new TensorFileException($"{where}: shape [{string.Join(',', shape)}]: expected sizes of at least 0, and at most {Array.MaxLength} values.");
        return (int)count;
    }
}
