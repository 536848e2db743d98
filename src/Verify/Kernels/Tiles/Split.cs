namespace Verify;

/// <summary>How sizes are cut into parts that are as equal as they can be.</summary>
static class Split
{
    /// <summary>Part <paramref name="index"/> of <paramref name="parts"/> of 0..total.</summary>
    public static (int From, int To) Part(int total, int parts, int index) => ((int)((long)total * index / parts), (int)((long)total * (index + 1) / parts));

    /// <summary>How many parts of at most <paramref name="most"/>.</summary>
    public static int Parts(int total, int most) => (total + most - 1) / most;
}
