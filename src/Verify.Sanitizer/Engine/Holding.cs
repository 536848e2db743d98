namespace Verify.Checking;

/// <summary>Holds threads at atomics and lets them go one at a time, so that what depends on the order of atomics comes to light under nearly every seed.</summary>
/// <remarks>Before anybody changes a word by an atomic, all groups have come to where they change one or wait; after each change those who wait look first, and whoever woke others
/// goes after all. Else the lowest rank goes: a priority that now and then changes (Burckhardt, Kothari, Musuvathi and Nagarakatte 2010, "A randomized scheduler with probabilistic
/// guarantees of finding bugs"), or drawn anew each time. Nobody is held for good: whoever runs makes room in the end, and then somebody is let go.</remarks>
sealed class Holding(Launch launch)
{
    /// <summary>So often a launch holds somebody at every occasion, and after that at one of <see cref="OneOf"/>: a launch of many thousand atomics stays cheap.</summary>
    const int Always = 128, OneOf = 16;

    /// <summary>One launch in so many draws ranks anew each time; in the others a priority changes once in so many times.</summary>
    const int DrawsOneOf = 3, ChangesOneOf = 4;

    readonly List<Frame> held = [];
    bool draws;
    int times;
    long last;

    public void Begin()
    {
        held.Clear();
        (times, last) = (0, long.MaxValue / 2);
        draws = launch.NextRandom(DrawsOneOf) == 0;
    }

    /// <summary>How many are held.</summary>
    public int Count => held.Count;

    /// <summary>A thread of a group that begins takes its place: in the order of the launch, or drawn.</summary>
    public void Rank(Frame thread) => thread.Rank = launch.Settings.Order switch
    {
        ThreadOrder.Forward => thread.Id,
        ThreadOrder.Reverse => -(long)thread.Id,
        _ => launch.NextRandom(),
    };

    /// <summary>Stops a thread until <see cref="Next"/> lets it go; false if it may go on at once.</summary>
    public bool Holds(Frame thread)
    {
        if (times >= Always && launch.NextRandom(OneOf) != 0) return false;
        times++;
        thread.Wait = Wait.Held;
        held.Add(thread);
        return true;
    }

    /// <summary>All others go before this thread.</summary>
    public void Last(Frame thread) => thread.Rank = ++last;

    /// <summary>Lets the thread go that comes first, and gives it a new rank.</summary>
    public Frame Next()
    {
        int at = 0;
        for (int k = 1; k < held.Count; k++)
            if (held[k].Rank < held[at].Rank) at = k;
        var thread = held[at];
        held[at] = held[^1];
        held.RemoveAt(held.Count - 1);
        thread.Wait = Wait.Turn;
        if (draws) thread.Rank = launch.NextRandom();
        else if (launch.NextRandom(ChangesOneOf) == 0) Last(thread);
        return thread;
    }
}
