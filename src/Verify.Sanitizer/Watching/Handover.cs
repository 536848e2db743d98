namespace Verify.Checking;

/// <summary>How data passes between groups of one launch: written, fenced, then an atomic; on the other side the same atomic, then read.</summary>
/// <remarks>On the reader's side the atomic is enough, as NVIDIA's own threadFenceReduction sample has it. On the writer's side a fence comes
/// first; see <see cref="SanitizerSettings.RequireFences"/> for one who polls. A kernel without fences whose atomics' results go unused pays nothing.</remarks>
sealed class Handover
{
    const int AllGroups = -1;
    readonly Dictionary<(nint Address, int Scope), Clock> left = [];
    readonly Dictionary<nint, Clock> announced = [];
    readonly Dictionary<(Region, nint), Dictionary<int, Access>> readers = [];

    /// <summary>What a thread did so far goes with its next atomics; to its own group only, or to all.</summary>
    public static void Fence(Frame thread, bool toAll)
    {
        long now = thread.Group.Launch.NextStamp();
        var clock = Clock.Of(thread, now);
        thread.ForGroup = clock;
        if (toAll) thread.ForAll = clock;
        thread.Stamp = now;
    }

    /// <summary>An atomic at an address takes what was left there and leaves what the thread has fenced.</summary>
    /// <param name="thread">Who makes the atomic.</param>
    /// <param name="address">Where.</param>
    /// <param name="polls">True if it changed nothing, as in a loop that waits.</param>
    public void Meet(Frame thread, nint address, bool polls)
    {
        if (!thread.Group.Launch.Settings.RequireFences)
        {
            if (!polls)
            {
                long now = thread.Group.Launch.NextStamp();
                announced[address] = Clock.Merge(announced.GetValueOrDefault(address), Clock.Of(thread, now))!;
                thread.Stamp = now;
            }
            else if (announced.TryGetValue(address, out var said) && said != thread.Heard) thread.Clock = Clock.Merge(thread.Clock, thread.Heard = said);
        }
        int group = thread.Group.Index;
        if (left.TryGetValue((address, AllGroups), out var all)) Learn(thread, all);
        if (left.TryGetValue((address, group), out var own)) Learn(thread, own);
        // What was left stays there: a thread that waits need not leave it again.
        if (thread.Left == (address, thread.ForAll, thread.ForGroup)) return;
        if (thread.ForAll != null) left[(address, AllGroups)] = Clock.Merge(all, thread.ForAll)!;
        if (thread.ForGroup != null) left[(address, group)] = Clock.Merge(own, thread.ForGroup)!;
        thread.Left = (address, thread.ForAll, thread.ForGroup);
    }

    /// <summary>A thread takes what was left; at once if it did so before.</summary>
    static void Learn(Frame thread, Clock left)
    {
        if (left == thread.Learnt) return;
        thread.Clock = Clock.Merge(thread.Clock, left);
        thread.Learnt = left;
    }

    /// <summary>Threads that met know together what each knew.</summary>
    public static void Share(Frame[] threads)
    {
        Clock? together = null;
        foreach (var thread in threads)
            if (thread.Clock != together) together = Clock.Merge(together, thread.Clock);
        foreach (var thread in threads) thread.Clock = together;
    }

    /// <summary>Lanes that met at a barrier of their warp know together what each knew, and what each did: one of them may hand it on for all.</summary>
    public static void Share(ReadOnlySpan<Frame> lanes, long now)
    {
        Clock? together = null;
        foreach (var lane in lanes)
            if (lane.Wait == Wait.Warp) together = Clock.Merge(together, Clock.Of(lane, now));
        foreach (var lane in lanes)
            if (lane.Wait == Wait.Warp) lane.Clock = together;
    }

    /// <summary>Readers in several groups, one access remembered for each.</summary>
    public void Remember(Region region, nint cell, in Access first, in Access second)
    {
        if (!readers.TryGetValue((region, cell), out var list)) readers[(region, cell)] = list = [];
        list[first.Thread >> Access.ThreadBits] = first;
        list[second.Thread >> Access.ThreadBits] = second;
    }

    public void Forget(Region region, nint cell) => readers.Remove((region, cell));

    /// <summary>Whether a thread knows of all the readers in other groups.</summary>
    public bool Covered(Frame thread, Region region, nint cell)
    {
        if (thread.Clock is not { } clock || !readers.TryGetValue((region, cell), out var list)) return false;
        foreach (var (group, access) in list)
            if (!(group == thread.Group.Index && access.Stamp < thread.Group.Stamp || clock.Covers(access))) return false;
        return true;
    }

    /// <summary>A reader in another group that a thread does not know of, or null.</summary>
    public Access? Unknown(Frame thread, Region region, nint cell)
    {
        if (readers.TryGetValue((region, cell), out var list))
            foreach (var (group, access) in list)
                if (group != thread.Group.Index && thread.Clock?.Covers(access) != true) return access;
        return null;
    }

    public void Clear()
    {
        left.Clear();
        announced.Clear();
        readers.Clear();
    }
}
