namespace Verify.Cli;

/// <summary>Refuses what the machine has no room for, before it is begun: the system ends a process that asks for too much, without a word.</summary>
static class Memory
{
    const double Gigabyte = 1 << 30;

    /// <summary>Refuses sizes whose tensors would not fit arrays, or whose float64 values do not fit this machine.</summary>
    /// <param name="shape">What was asked for.</param> <param name="gateCount">G of the cell.</param> <param name="values">How many values are kept at once, at least.</param>
    /// <exception cref="UsageException">They do not fit; says what was asked for, what it takes and what there is.</exception>
    public static void Check(Shape shape, int gateCount, double values)
    {
        if (shape.Wrong(gateCount) is { } why) throw new UsageException(why);
        var (needed, there) = (values * sizeof(double) / Gigabyte, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Gigabyte);
        if (needed > there) throw new UsageException(FormattableString.Invariant($"{shape}: needs {needed:0.#} GB of memory at least; there are {there:0.#}. Expected fewer units, steps or sequences."));
    }
}
