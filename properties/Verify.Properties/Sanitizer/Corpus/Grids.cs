using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>What the grid-wide kernels share: a barrier of all groups, by an atomic counter.</summary>
static class GridBarrier
{
    /// <summary>Waits until as many groups as <paramref name="arrivals"/> have come for the <paramref name="round"/>-th time, 1 the first.</summary>
    public static void Wait(ArrayView<int> counter, int arrivals, int round)
    {
        Group.Barrier();
        if (Group.IsFirstThread)
        {
            MemoryFence.DeviceLevel();
            Atomic.Add(ref counter[0], 1);
            while (Atomic.Add(ref counter[0], 0) < arrivals * round) { }
            MemoryFence.DeviceLevel();
        }
        Group.Barrier();
    }
}

/// <summary>A grid barrier with more groups than the device holds at one time: those inside wait for those that cannot enter.</summary>
public sealed class GridBarrierWithTooManyGroups : KernelPair
{
    public override FaultKind Kind => FaultKind.Deadlock;
    public override string Array => "counter";
    public override SanitizerSettings Settings => new() { Profile = DeviceProfile.Sm70 with { Multiprocessors = 1, GroupsPerMultiprocessor = 6 } };

    static void Kernel(ArrayView<int> counter, ArrayView<int> x)
    {
        x[Grid.GlobalIndex.X] = Grid.IdxX;
        GridBarrier.Wait(counter, Grid.DimX, 1);
        int other = x[(Grid.GlobalIndex.X + Group.DimX) % x.IntLength];
        GridBarrier.Wait(counter, Grid.DimX, 2);
        x[Grid.GlobalIndex.X] = other;
    }

    public override void Faulty(Accelerator device) => Host(device, 7);
    public override void Repaired(Accelerator device) => Host(device, 6);

    static void Host(Accelerator device, int groups)
    {
        using var counter = device.Allocate1D(new int[1]);
        using var x = device.Allocate1D<int>(groups * 4);
        device.Launch<ArrayView<int>, ArrayView<int>>(Kernel, (groups, 4), counter.View, x.View);
        if (x.GetAsArray1D()[0] != 1) throw new InvalidOperationException("group 0 read from group 1");
    }
}

/// <summary>Every thread is waited for, and one of each group comes.</summary>
public sealed class GridBarrierCountsThreads : KernelPair
{
    public override FaultKind Kind => FaultKind.Deadlock;
    public override string Array => "counter";

    static void Kernel(ArrayView<int> counter, int arrivals) => GridBarrier.Wait(counter, arrivals, 1);

    public override void Faulty(Accelerator device) => Host(device, 3 * 8);
    public override void Repaired(Accelerator device) => Host(device, 3);

    static void Host(Accelerator device, int arrivals)
    {
        using var counter = device.Allocate1D(new int[1]);
        device.Launch<ArrayView<int>, int>(Kernel, (3, 8), counter.View, arrivals);
    }
}

/// <summary>A group hands a value to the next, and says so before it has written it for all to see.</summary>
public sealed class FlagRaisedWithoutAFence : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "values";
    public override SanitizerSettings Settings => new() { RequireFences = true };

    static void Bad(ArrayView<int> values, ArrayView<int> flags)
    {
        int n = Grid.IdxX;
        if (n > 0) while (Atomic.Add(ref flags[n - 1], 0) == 0) { }
        values[n] = n == 0 ? 1 : values[n - 1] + 1;
        Atomic.Exchange(ref flags[n], 1);
    }

    static void Good(ArrayView<int> values, ArrayView<int> flags)
    {
        int n = Grid.IdxX;
        if (n > 0) while (Atomic.Add(ref flags[n - 1], 0) == 0) { }
        MemoryFence.DeviceLevel();
        values[n] = n == 0 ? 1 : values[n - 1] + 1;
        MemoryFence.DeviceLevel();
        Atomic.Exchange(ref flags[n], 1);
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var values = device.Allocate1D<int>(9);
        using var flags = device.Allocate1D(new int[9]);
        device.Launch(kernel, (9, 1), values.View, flags.View);
        if (values.GetAsArray1D()[8] != 9) throw new InvalidOperationException("the ninth has 9");
    }
}

/// <summary>The last group to come adds up what the others left, which they left without a fence.</summary>
public sealed class LastGroupSumsWithoutAFence : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "parts";

    static void Bad(ArrayView<int> parts, ArrayView<int> counter, ArrayView<int> y) => Kernel(parts, counter, y, false);
    static void Good(ArrayView<int> parts, ArrayView<int> counter, ArrayView<int> y) => Kernel(parts, counter, y, true);

    static void Kernel(ArrayView<int> parts, ArrayView<int> counter, ArrayView<int> y, bool fenced)
    {
        var last = SharedMemory.Allocate<int>(1);
        if (Group.IdxX == 0)
        {
            parts[Grid.IdxX] = Grid.IdxX + 1;
            if (fenced) MemoryFence.DeviceLevel();
            last[0] = Atomic.Add(ref counter[0], 1) == Grid.DimX - 1 ? 1 : 0;
        }
        Group.Barrier();
        if (last[0] == 0 || Group.IdxX > 0) return;
        int sum = 0;
        for (int k = 0; k < Grid.DimX; k++) sum += parts[k];
        y[0] = sum;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>, ArrayView<int>> kernel)
    {
        using var parts = device.Allocate1D<int>(6);
        using var counter = device.Allocate1D(new int[1]);
        using var y = device.Allocate1D<int>(1);
        device.Launch(kernel, (6, 4), parts.View, counter.View, y.View);
        if (y.GetAsArray1D()[0] != 21) throw new InvalidOperationException("the sum is 21");
    }
}

/// <summary>A group waits for a flag that only a later launch sets.</summary>
public sealed class WaitsForAFlagNobodyRaises : KernelPair
{
    public override FaultKind Kind => FaultKind.Deadlock;

    static void Bad(ArrayView<int> flags)
    {
        if (Group.IdxX == 0) while (Atomic.CompareExchange(ref flags[0], 2, 2) != 2) { }
        Group.Barrier();
    }

    static void Good(ArrayView<int> flags)
    {
        if (Group.IdxX == 1) Atomic.Exchange(ref flags[0], 2);
        if (Group.IdxX == 0) while (Atomic.CompareExchange(ref flags[0], 2, 2) != 2) { }
        Group.Barrier();
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var flags = device.Allocate1D(new int[1]);
        device.Launch(kernel, (2, 4), flags.View);
    }
}

/// <summary>A group barrier where a barrier of the grid is meant.</summary>
public sealed class GroupBarrierForTheGrid : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "x";

    static void Bad(ArrayView<int> counter, ArrayView<int> x)
    {
        x[Grid.GlobalIndex.X] = 1;
        Group.Barrier();
        int other = x[x.IntLength - 1 - Grid.GlobalIndex.X];
        Group.Barrier();
        x[Grid.GlobalIndex.X] += other;
    }

    static void Good(ArrayView<int> counter, ArrayView<int> x)
    {
        x[Grid.GlobalIndex.X] = 1;
        GridBarrier.Wait(counter, Grid.DimX, 1);
        int other = x[x.IntLength - 1 - Grid.GlobalIndex.X];
        GridBarrier.Wait(counter, Grid.DimX, 2);
        x[Grid.GlobalIndex.X] += other;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var counter = device.Allocate1D(new int[1]);
        using var x = device.Allocate1D<int>(4 * 8);
        device.Launch(kernel, (4, 8), counter.View, x.View);
    }
}

/// <summary>A barrier of the grid without fences, as where atomics bring them along, and one group that goes round it.</summary>
public sealed class OneGroupSkipsTheGridBarrier : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "x";

    static void Wait(ArrayView<int> counter, int arrivals)
    {
        Group.Barrier();
        if (Group.IsFirstThread)
        {
            Atomic.Add(ref counter[0], 1);
            while (Atomic.CompareExchange(ref counter[0], 0, 0) < arrivals) { }
        }
        Group.Barrier();
    }

    static void Bad(ArrayView<int> counter, ArrayView<int> x, ArrayView<int> y)
    {
        x[Grid.GlobalIndex.X] = Grid.IdxX;
        if (Grid.IdxX > 0) Wait(counter, Grid.DimX - 1);
        y[Grid.GlobalIndex.X] = x[(Grid.GlobalIndex.X + Group.DimX) % x.IntLength];
    }

    static void Good(ArrayView<int> counter, ArrayView<int> x, ArrayView<int> y)
    {
        x[Grid.GlobalIndex.X] = Grid.IdxX;
        Wait(counter, Grid.DimX);
        y[Grid.GlobalIndex.X] = x[(Grid.GlobalIndex.X + Group.DimX) % x.IntLength];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>, ArrayView<int>> kernel)
    {
        using var counter = device.Allocate1D(new int[1]);
        using var x = device.Allocate1D<int>(4 * 8);
        using var y = device.Allocate1D<int>(4 * 8);
        device.Launch(kernel, (4, 8), counter.View, x.View, y.View);
    }
}
