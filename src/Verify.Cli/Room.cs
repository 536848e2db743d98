namespace Verify.Cli;

/// <summary>Refuses what the machine has no memory for, before it is begun: the system ends a process that asks for too much, without a word.</summary>
static class Room
{
    const double Gigabyte = 1 << 30;

    /// <summary>Refuses sizes whose tensors would not fit arrays, or whose float64 values would not fit this machine's memory.</summary>
    /// <param name="given">The options that the sizes come from, with their values.</param> <param name="shape">The sizes.</param>
    /// <param name="gateCount">G of the cell.</param> <param name="values">How many values are kept at once, at least.</param>
    /// <exception cref="UsageException">They do not fit; says what was given, what it takes and what there is.</exception>
    public static void Check(string given, Shape shape, int gateCount, double values)
    {
        if (shape.Wrong(gateCount) is { } why) throw new UsageException($"{given}: {why}");
        var (needed, there) = (values * sizeof(double) / Gigabyte, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Gigabyte);
        if (needed > there) throw new UsageException(FormattableString.Invariant($"{given}: {shape} takes {needed:0.#} GB of memory at least; expected at most {there:0.#}, which is what there is."));
    }
}
