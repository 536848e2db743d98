namespace Verify.Checking;

/// <summary>What a thread knows to have happened before: by group, everything older than a stamp; by thread, likewise.</summary>
/// <remarks>A vector clock (Mattern 1989) that names only those it has heard of. Handed on by atomics after a fence, and to the whole group by a
/// barrier; never changed.</remarks>
sealed class Clock
{
    readonly Horizon groups, threads;

    Clock(Horizon groups, Horizon threads) => (this.groups, this.threads) = (groups, threads);

    public bool Covers(in Access access) => access.Stamp < groups.Of(access.Thread >> Access.ThreadBits) || access.Stamp < threads.Of(access.Thread);

    /// <summary>Both, neither changed; the first itself if the second says nothing new, so that a thread that waits in a loop makes none.</summary>
    public static Clock? Merge(Clock? one, Clock? other)
    {
        if (one == null || one == other) return other;
        if (other == null || one.groups.Holds(other.groups) && one.threads.Holds(other.threads)) return one;
        return new(Horizon.Later(one.groups, other.groups), Horizon.Later(one.threads, other.threads));
    }

    /// <summary>What a thread hands on at a fence: what it knows, what its group did up to their last barrier, and what it did itself.</summary>
    public static Clock Of(Frame thread, long now)
    {
        Horizon group = new(thread.Group.Index, thread.Group.Stamp), own = new(thread.Id, now);
        return thread.Clock is { } known ? new(Horizon.Later(known.groups, group), Horizon.Later(known.threads, own)) : new(group, own);
    }
}
