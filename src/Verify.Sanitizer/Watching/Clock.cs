namespace Verify.Checking;

/// <summary>What a thread knows to have happened before: by group, everything older than a stamp; by thread, likewise.</summary>
/// <remarks>A vector clock (Mattern 1989) that names only those it has heard of. Handed on by atomics after a fence, and to the whole group by a
/// barrier; never changed once handed on.</remarks>
sealed class Clock
{
    readonly Dictionary<int, long> groups = [], threads = [];

    public bool Covers(in Access access) =>
        groups.TryGetValue(access.Thread >> Access.ThreadBits, out long stamp) && access.Stamp < stamp ||
        threads.TryGetValue(access.Thread, out stamp) && access.Stamp < stamp;

    /// <summary>Both, neither changed; the first itself if the second says nothing new, so that a thread that waits in a loop makes none.</summary>
    public static Clock? Merge(Clock? one, Clock? other)
    {
        if (one == null || one == other) return other;
        if (other == null || one.Holds(other)) return one;
        var both = new Clock();
        both.Add(one);
        both.Add(other);
        return both;
    }

    /// <summary>What a thread hands on at a fence: what it knows, what its group did up to their last barrier, and what it did itself.</summary>
    public static Clock Of(Frame thread, long now)
    {
        var clock = new Clock();
        if (thread.Clock != null) clock.Add(thread.Clock);
        Raise(clock.groups, thread.Group.Index, thread.Group.Stamp);
        Raise(clock.threads, thread.Id, now);
        return clock;
    }

    bool Holds(Clock other) => Holds(groups, other.groups) && Holds(threads, other.threads);

    static bool Holds(Dictionary<int, long> mine, Dictionary<int, long> theirs)
    {
        if (theirs.Count > mine.Count) return false;
        foreach (var (key, stamp) in theirs)
            if (!mine.TryGetValue(key, out long known) || known < stamp) return false;
        return true;
    }

    void Add(Clock other)
    {
        foreach (var (group, stamp) in other.groups) Raise(groups, group, stamp);
        foreach (var (thread, stamp) in other.threads) Raise(threads, thread, stamp);
    }

    static void Raise(Dictionary<int, long> stamps, int key, long stamp)
    {
        if (!stamps.TryGetValue(key, out long known) || known < stamp) stamps[key] = stamp;
    }
}
