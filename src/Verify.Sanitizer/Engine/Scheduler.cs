using System.Runtime.CompilerServices;

namespace Verify.Checking;

/// <summary>Runs a launch: group by group, thread by thread, in the order the settings ask for.</summary>
/// <remarks>A group whose threads only wait at atomics makes room for the next one, as it would on a device; up to as many groups as the
/// profile can hold at one time share the processor, and when none of them gets anywhere that is a deadlock, and said.</remarks>
static class Scheduler
{
    const int SpinsBeforeMakingRoom = 2, SpinsBeforeDeadlock = 32;

    /// <summary>So many more threads without end are looked at after the first, each with one so-many-th of its loop iterations.</summary>
    const int OthersWithoutEnd = 64;

    /// <summary>Groups that are begun before any of those that are held goes on, and turns that a group of waiting threads has at a time, though they change something each time.</summary>
    const int Together = 32, TurnsAtATime = 16;

    public static void Run(Launch launch)
    {
        var running = Running.Here;
        var (outer, wasInKernel) = (running.Frame, Running.InKernel);
        Running.InKernel = true;
        List<GroupRun>? resident = null;
        int k = 0;
        try
        {
            for (; k < launch.Groups; k++)
            {
                var group = Rent(launch);
                group.Begin(GroupAt(launch, k));
                if (Advance(group)) { launch.Idle.Add(group); if (resident != null) Revisit(launch, resident); continue; }
                (resident ??= []).Add(group);
                Revisit(launch, resident);
                int limit = launch.Profile.ResidentGroups(group.Threads.Length, group.SharedBytes);
                if (resident.Count >= Together) LetGo(launch, resident, Together - 1);
                if (resident.Count >= limit) Rotate(launch, resident, limit - 1, $"{launch.Groups} groups wait for each other, and {launch.Profile.Name} holds {limit} of them at a time");
            }
            if (resident != null) Rotate(launch, resident, 0, "every thread waits, and none can go on");
        }
        catch (Exception thrown) when (thrown is not SanitizerException { Fault.Kind: FaultKind.DivergentBarrier })
        {
            if (thrown is SanitizerException { Fault.Kind: FaultKind.Endless } && Running.Now is { } endless) RunOthers(launch, endless, k + 1, resident);
            // What came of a value that was raced for, or that nothing wrote, is not the fault.
            throw launch.Raced ?? launch.Suspected ?? launch.Peeked ?? thrown as SanitizerException ?? Faults.Thrown(Running.Now, thrown);
        }
        finally { (running.Frame, Running.InKernel) = (outer, wasInKernel); }
        if ((launch.Peeked ?? launch.Suspected) is { } fault) throw fault;
    }

    /// <summary>A thread ran without end. It may wait, by plain reads, for what another has not come to write: so the others run on, and if one of them does, that race is the cause.</summary>
    static void RunOthers(Launch launch, Frame endless, int next, List<GroupRun>? resident)
    {
        int patience = OthersWithoutEnd;
        endless.Wait = Wait.End;
        var waiting = new List<GroupRun>();
        foreach (var group in (IEnumerable<GroupRun>)[endless.Group, .. (resident ?? []).Where(g => g != endless.Group)]) Try(group);
        for (; next < launch.Groups && IsOpen(); next++)
        {
            var group = Rent(launch);
            group.Begin(GroupAt(launch, next));
            Try(group);
        }
        for (int round = 0; round < SpinsBeforeDeadlock && waiting.Count > 0 && IsOpen(); round++)
        {
            GroupRun[] again = [.. waiting];
            waiting.Clear();
            while (launch.Holding is { Count: > 0 } holding) holding.Next();
            foreach (var group in again) Try(group);
        }

        bool IsOpen() => launch.Raced == null && patience > 0;

        void Try(GroupRun group)
        {
            foreach (var thread in group.Threads) thread.Fuel = Math.Min(thread.Fuel, Math.Max(1, launch.Settings.MaxSteps / OthersWithoutEnd));
            while (IsOpen())
                try
                {
                    if (Advance(group)) launch.Idle.Add(group); else waiting.Add(group);
                    return;
                }
                catch (SanitizerException fault) when (fault.Fault.Kind == FaultKind.Endless && Running.Now is { } another) { (another.Wait, patience) = (Wait.End, patience - 1); }
                catch (Exception) { return; }     // what follows from the first fault
        }
    }

    static int GroupAt(Launch launch, int k) => launch.Settings.Order switch
    {
        ThreadOrder.Reverse => launch.Groups - 1 - k,
        // An affine walk visits every group once without a table: the step is made coprime with the count.
        ThreadOrder.Random or ThreadOrder.Adversarial when launch.Groups > 1 => (int)((launch.Settings.Seed % (ulong)launch.Groups + (ulong)k * (ulong)Coprime(launch)) % (ulong)launch.Groups),
        _ => k,
    };

    static long Coprime(Launch launch)
    {
        long step = 1 + (long)(launch.Settings.Seed / (ulong)launch.Groups % (ulong)launch.Groups);
        while (System.Numerics.BigInteger.GreatestCommonDivisor(step, launch.Groups) != 1) step++;
        return step;
    }

    static GroupRun Rent(Launch launch)
    {
        if (launch.Idle.Count > 0)
        {
            var group = launch.Idle[^1];
            launch.Idle.RemoveAt(launch.Idle.Count - 1);
            return group;
        }
        var dim = launch.Group;
        return GroupRun.Make(launch, launch.Kernel.Prototype, dim.X, dim.Y, dim.Z, launch.Profile.WarpSize, launch.Kernel.SharedNames.Length, launch.Kernel.LocalNames.Length);
    }

    /// <summary>Lets one of the waiting groups look again, so that it may see what some of the others did before the rest begin.</summary>
    static void Revisit(Launch launch, List<GroupRun> resident)
    {
        if (resident.Count == 0 || launch.Settings.Order is ThreadOrder.Forward or ThreadOrder.Reverse) return;
        Advance(launch, resident, launch.NextRandom(resident.Count));
    }

    /// <summary>Lets waiting groups run by turns until at most <paramref name="leave"/> are left.</summary>
    static void Rotate(Launch launch, List<GroupRun> resident, int leave, string why)
    {
        int spins = 0;
        while (true)
        {
            LetGo(launch, resident, leave);
            if (resident.Count <= leave) return;
            long before = launch.Progress;
            for (int i = resident.Count - 1; i >= 0; i--) Advance(launch, resident, i);
            spins = launch.Progress == before ? spins + 1 : 0;
            if (spins > (MakesRoomAtRandom(launch) ? 8 : 1) * SpinsBeforeDeadlock) throw Faults.Deadlock(resident[^1], why);
        }
    }

    /// <summary>Lets those go who are held at atomics, one at a time, until at most <paramref name="leave"/> groups are left or nobody is held; who waits looks after each.</summary>
    static void LetGo(Launch launch, List<GroupRun> resident, int leave)
    {
        while (launch.Holding is { Count: > 0 } holding && resident.Count > leave)
        {
            var next = holding.Next();
            Advance(launch, resident, resident.IndexOf(next.Group));
            int before = holding.Count;
            for (int i = resident.Count - 1; i >= 0; i--)
                if (resident[i] is { Looked: >= 0 } group && group.Looked < launch.Progress) Advance(launch, resident, i);
            if (holding.Count > before) holding.Last(next);
        }
    }

    /// <summary>Runs one of the groups; it leaves them when it ends.</summary>
    static void Advance(Launch launch, List<GroupRun> resident, int at)
    {
        if (!Advance(resident[at])) return;
        launch.Idle.Add(resident[at]);
        resident.RemoveAt(at);
        launch.Progress++;
    }

    /// <summary>Runs a group until it ends (true), or until all that can run is waiting for others, or held (false).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static bool Advance(GroupRun group)
    {
        var running = Running.Here;
        var launch = group.Launch;
        var threads = group.Threads;
        int spins = 0, turns = 0, patience = launch.Settings.Order == ThreadOrder.Adversarial ? 1 : 0;     // there one may have stopped though it need not wait
        group.Looked = -1;
        while (true)
        {
            long before = launch.Progress;
            Arrange(group);
            int ended = 0, atBarrier = 0, atWarp = 0, waiting = 0, held = 0;
            foreach (int i in group.Order)
            {
                var thread = threads[i];
                if (thread.Wait <= Wait.Turn)
                {
                    running.Frame = thread;
                    thread.Wait = Wait.Nothing;
                    if (!thread.Step()) { thread.Wait = Wait.End; launch.Progress++; }
                }
                switch (thread.Wait)
                {
                    case Wait.End: ended++; break;
                    case Wait.Group: atBarrier++; break;
                    case Wait.Warp: atWarp++; break;
                    case Wait.Held: held++; break;
                    default: waiting++; break;
                }
            }
            if (ended == threads.Length)
            {
                if (launch.Raced != null) throw launch.Raced;
                return true;
            }
            if (atBarrier == threads.Length)
            {
                SamePlace(group);
                if (launch.Raced != null) throw launch.Raced;
                group.PassBarrier();
                launch.Progress++;
            }
            else if (atWarp > 0 && PassWarps(group)) launch.Progress++;
            else if (waiting > 0)
            {
                spins = launch.Progress == before ? spins + 1 : 0;
                bool enough = launch.Holding is { } holding && (++turns > TurnsAtATime || holding.Count > 0 && spins > patience);
                if (enough || spins > SpinsBeforeMakingRoom || MakesRoomAtRandom(launch) && launch.NextRandom(2) == 0)
                {
                    group.Looked = launch.Progress;
                    return false;
                }
            }
            else if (held > 0) return false;
            else throw Faults.Divergent(group);
        }
    }

    /// <summary>Whether groups that can go on stop for others too, wherever one of their threads stops at an atomic: only so are atomics of several groups interleaved.</summary>
    static bool MakesRoomAtRandom(Launch launch) => launch is { Settings.Order: ThreadOrder.Adversarial, Holding.Count: 0 };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Arrange(GroupRun group)
    {
        var launch = group.Launch;
        var order = group.Order;
        switch (launch.Settings.Order)
        {
            case ThreadOrder.Forward: break;
            case ThreadOrder.Reverse:
                if (order.Length > 1 && order[0] == 0) Array.Reverse(order);
                break;
            case ThreadOrder.Random:
                for (int i = order.Length - 1; i > 0; i--)
                {
                    int k = launch.NextRandom(i + 1);
                    (order[i], order[k]) = (order[k], order[i]);
                }
                break;
            case ThreadOrder.Adversarial: Adversary.Arrange(launch, order); break;
        }
    }

    static void SamePlace(GroupRun group)
    {
        int site = group.Threads[0].WaitSite;
        foreach (var thread in group.Threads)
            if (thread.WaitSite != site) throw Faults.Divergent(group);
    }

    /// <summary>Lets every warp go on whose threads have all met; true if there was one.</summary>
    static bool PassWarps(GroupRun group)
    {
        bool any = false;
        int size = group.Launch.Profile.WarpSize;
        for (int w = 0; w < group.Warps.Length; w++)
        {
            var lanes = group.Threads.AsSpan(w * size, Math.Min(size, group.Threads.Length - w * size));
            int site = -1;
            bool all = true, met = false, needsAll = false, ended = false;
            foreach (var lane in lanes)
            {
                if (lane.Wait == Wait.Warp)
                {
                    met = true;
                    if (site >= 0 && site != lane.WaitSite) throw Faults.DivergentWarp(group, w);
                    (site, needsAll) = (lane.WaitSite, lane.NeedsAll);
                }
                else if (lane.Wait != Wait.End) all = false;
                else ended |= lane.Began;
            }
            if (!met || !all) continue;
            if (needsAll && ended) throw Faults.DivergentWarp(group, w);
            group.Warps[w].Turn++;
            if (needsAll) group.Warps[w].Order(lanes, group.Launch);
            foreach (var lane in lanes)
                if (lane.Wait == Wait.Warp) lane.Wait = Wait.Nothing;
            any = true;
        }
        return any;
    }
}
