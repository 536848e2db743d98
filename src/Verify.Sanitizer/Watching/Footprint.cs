namespace Verify.Checking;

/// <summary>The bytes of one region that an operation touched in one way: ranges in ascending order that do not meet.</summary>
sealed class Footprint
{
    readonly List<(long From, long To)> ranges = [];

    public static readonly Footprint None = new();

    public static Footprint Of(long from, long length)
    {
        var footprint = new Footprint();
        footprint.Add(from, from + length);
        return footprint;
    }

    /// <summary>The elements of a view of several dimensions, whatever their order in memory.</summary>
    /// <param name="start">Where the view begins, in bytes.</param>
    /// <param name="size">Bytes of an element.</param>
    /// <param name="elements">Each element's place in the view.</param>
    public static Footprint Of(long start, int size, IEnumerable<long> elements)
    {
        var footprint = new Footprint();
        foreach (long element in elements.Order()) footprint.Add(start + element * size, start + (element + 1) * size);
        return footprint;
    }

    public bool IsEmpty => ranges.Count == 0;

    /// <summary>Adds bytes that begin where the last ones did, or later.</summary>
    public void Add(long from, long to)
    {
        if (ranges.Count > 0 && from <= ranges[^1].To) ranges[^1] = (ranges[^1].From, Math.Max(to, ranges[^1].To));
        else if (to > from) ranges.Add((from, to));
    }

    /// <summary>The first byte that both have, or null.</summary>
    public long? Meets(Footprint other)
    {
        for (int i = 0, k = 0; i < ranges.Count && k < other.ranges.Count;)
        {
            long first = Math.Max(ranges[i].From, other.ranges[k].From);
            if (first < Math.Min(ranges[i].To, other.ranges[k].To)) return first;
            if (ranges[i].To < other.ranges[k].To) i++; else k++;
        }
        return null;
    }

    /// <summary>Whether all of the other's bytes are among these.</summary>
    public bool Holds(Footprint other)
    {
        int i = 0;
        foreach (var (from, to) in other.ranges)
        {
            while (i < ranges.Count && ranges[i].To < to) i++;
            if (i == ranges.Count || ranges[i].From > from) return false;
        }
        return true;
    }
}
