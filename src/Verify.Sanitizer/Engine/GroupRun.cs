using System.Runtime.CompilerServices;

namespace Verify.Checking;

/// <summary>A group that is running: its threads as objects, its shared memory, and when its threads last met.</summary>
sealed class GroupRun
{
    public required Launch Launch;
    public required Frame[] Threads;
    public required WarpRun[] Warps;
    public required int[] Order;
    public int Index, GridX, GridY, GridZ;

    /// <summary>Accesses by its own threads with a smaller stamp are ordered before what they do now.</summary>
    public long Stamp;

    /// <summary>How many barriers it has passed.</summary>
    public int Epoch;

    public int PopCount;
    public int SharedBytes;
    public Region?[] Shared = [];
    public Region? Dynamic;

    /// <summary>How far the launch was when threads of this group last looked, and waited on; -1 if none waits so.</summary>
    public long Looked;

    /// <summary>Lays out the group's threads; done once per group size.</summary>
    public static GroupRun Make(Launch launch, Frame prototype, int dimX, int dimY, int dimZ, int warpSize, int sharedSlots, int localSlots)
    {
        int count = dimX * dimY * dimZ;
        var warps = new WarpRun[(count + warpSize - 1) / warpSize];
        for (int w = 0; w < warps.Length; w++) warps[w] = new WarpRun();
        var group = new GroupRun
        {
            Launch = launch, Threads = new Frame[count], Warps = warps, Order = new int[count], Shared = new Region?[sharedSlots],
        };
        for (int i = 0; i < count; i++)
        {
            var thread = prototype.New();
            (thread.Linear, thread.Lane, thread.X, thread.Y, thread.Z) = (i, i % warpSize, i % dimX, i / dimX % dimY, i / dimX / dimY);
            (thread.Group, thread.Warp, thread.Locals) = (group, warps[i / warpSize], localSlots == 0 ? [] : new Region?[localSlots]);
            group.Threads[i] = thread;
            group.Order[i] = i;
        }
        return group;
    }

    /// <summary>Places the group at a place of the grid, every thread at its beginning.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Begin(int index)
    {
        var dim = Launch.Grid;
        (Index, GridX, GridY, GridZ, Epoch) = (index, index % dim.X, index / dim.X % dim.Y, index / dim.X / dim.Y, 0);
        Stamp = Launch.NextStamp();
        foreach (var warp in Warps) (warp.Stamp, warp.Turn) = (Stamp, 0);
        foreach (var region in Shared) region?.Renew(Stamp);
        Dynamic?.Renew(Stamp);
        long run = Launch.ThreadsToRun - (long)index * Threads.Length;
        for (int i = 0; i < Threads.Length; i++)
        {
            var thread = Threads[i];
            thread.State = 0;
            thread.Wait = i < run ? Wait.Nothing : Wait.End;
            thread.Id = index << Access.ThreadBits | i;
            thread.Stamp = Stamp;
            thread.Fuel = Launch.Settings.MaxSteps;
            thread.Atomics = thread.Fruitless = 0;
            thread.PolledAt = -1;
            thread.HasChanged = false;
            Launch.Holding?.Rank(thread);
            thread.Pins?.Clear();
            thread.Clock = thread.Heard = thread.Learnt = thread.ForGroup = thread.ForAll = null;
            thread.Left = default;
            thread.Met = 0;
            thread.Arrays?.Clear();
            if (thread.Arguments != Launch.Arguments) thread.Arguments = Launch.Arguments;
            foreach (var region in thread.Locals) region?.Renew(Stamp);
        }
    }

    /// <summary>All threads have met: what they did before is ordered before what they do next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void PassBarrier()
    {
        Epoch++;
        Stamp = Launch.NextStamp();
        foreach (var warp in Warps) warp.Stamp = Stamp;
        int count = 0;
        foreach (var thread in Threads)
        {
            thread.Wait = Wait.Nothing;
            thread.Stamp = Stamp;
            if (thread.Predicate) count++;
        }
        PopCount = count;
        if (Launch.Handover != null) Handover.Share(Threads);
    }
}
