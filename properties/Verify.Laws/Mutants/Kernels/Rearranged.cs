namespace Verify;

/// <summary>Weights put where they do not belong.</summary>
static class Rearranged
{
    /// <summary>[G·H,H] with each gate transposed.</summary>
    public static T[] Transposed<T>(T[] matrix, int H) where T : struct
    {
        var moved = new T[matrix.Length];
        for (int at = 0; at < matrix.Length; at++)
        {
            int row = at / H, k = at % H;
            moved[at] = matrix[(row - row % H + k) * H + row % H];
        }
        return moved;
    }

    /// <summary>The first two of the gates in each other's place, each of <paramref name="size"/> values.</summary>
    public static T[] Swapped<T>(T[] matrix, int size) where T : struct => [.. matrix[size..(2 * size)], .. matrix[..size], .. matrix[(2 * size)..]];
}
