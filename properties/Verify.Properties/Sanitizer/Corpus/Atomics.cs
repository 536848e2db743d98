using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A histogram whose counts are read, increased and written back.</summary>
public sealed class LostUpdateInAHistogram : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "counts";

    static void Bad(Index1D i, ArrayView<int> x, ArrayView<int> counts) => counts[x[i]]++;
    static void Good(Index1D i, ArrayView<int> x, ArrayView<int> counts) => Atomic.Add(ref counts[x[i]], 1);

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<Index1D, ArrayView<int>, ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(Enumerable.Range(0, 200).Select(k => k % 7).ToArray());
        using var counts = device.Allocate1D(new int[7]);
        device.LoadAutoGroupedStreamKernel(kernel)(200, x.View, counts.View);
        if (counts.GetAsArray1D().Sum() != 200) throw new InvalidOperationException("counts were lost");
    }
}

/// <summary>A group's own histogram in shared memory, without atomics.</summary>
public sealed class LostUpdateInSharedMemory : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "own";

    static void Bad(ArrayView<int> x, ArrayView<int> counts)
    {
        var own = SharedMemory.Allocate<int>(4);
        if (Group.IdxX < 4) own[Group.IdxX] = 0;
        Group.Barrier();
        own[x[Grid.GlobalIndex.X]] += 1;
        Group.Barrier();
        if (Group.IdxX < 4) Atomic.Add(ref counts[Group.IdxX], own[Group.IdxX]);
    }

    static void Good(ArrayView<int> x, ArrayView<int> counts)
    {
        var own = SharedMemory.Allocate<int>(4);
        if (Group.IdxX < 4) own[Group.IdxX] = 0;
        Group.Barrier();
        Atomic.Add(ref own[x[Grid.GlobalIndex.X]], 1);
        Group.Barrier();
        if (Group.IdxX < 4) Atomic.Add(ref counts[Group.IdxX], own[Group.IdxX]);
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(new int[64]);
        using var counts = device.Allocate1D(new int[4]);
        device.Launch(kernel, (2, 32), x.View, counts.View);
    }
}

/// <summary>Counters are counted up while one thread still sets them to zero.</summary>
public sealed class CountersZeroedTooLate : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "counter";

    static void Bad(ArrayView<int> y)
    {
        var counter = SharedMemory.Allocate<int>(1);
        if (Group.IdxX == 0) counter[0] = 0;
        if (Group.IdxX > 0) Atomic.Exchange(ref counter[0], Group.IdxX);
        Group.Barrier();
        y[Group.IdxX] = counter[0];
    }

    static void Good(ArrayView<int> y)
    {
        var counter = SharedMemory.Allocate<int>(1);
        if (Group.IdxX == 0) counter[0] = 0;
        Group.Barrier();
        if (Group.IdxX > 0) Atomic.Exchange(ref counter[0], Group.IdxX);
        Group.Barrier();
        y[Group.IdxX] = counter[0];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var y = device.Allocate1D<int>(8);
        device.Launch(kernel, (1, 8), y.View);
    }
}

/// <summary>A total is added to atomically, and read plainly while others still add.</summary>
public sealed class TotalReadWhileItGrows : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "total";

    static void Bad(ArrayView<int> x, ArrayView<int> total, ArrayView<int> y)
    {
        Atomic.Add(ref total[0], x[Group.IdxX]);
        y[Group.IdxX] = total[0];
    }

    static void Good(ArrayView<int> x, ArrayView<int> total, ArrayView<int> y)
    {
        Atomic.Add(ref total[0], x[Group.IdxX]);
        Group.Barrier();
        y[Group.IdxX] = total[0];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>, ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(new int[16]);
        using var total = device.Allocate1D(new int[1]);
        using var y = device.Allocate1D<int>(16);
        device.Launch(kernel, (1, 16), x.View, total.View, y.View);
    }
}

/// <summary>A lock that is taken by compare and exchange, and let go by a plain write.</summary>
public sealed class LockReleasedByAPlainWrite : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "gate";

    static void Bad(ArrayView<int> gate, ArrayView<int> total)
    {
        while (Atomic.CompareExchange(ref gate[0], 0, 1) != 0) { }
        total[0] += 1;
        MemoryFence.DeviceLevel();
        gate[0] = 0;
    }

    static void Good(ArrayView<int> gate, ArrayView<int> total)
    {
        while (Atomic.CompareExchange(ref gate[0], 0, 1) != 0) { }
        total[0] += 1;
        MemoryFence.DeviceLevel();
        Atomic.Exchange(ref gate[0], 0);
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var gate = device.Allocate1D(new int[1]);
        using var total = device.Allocate1D(new int[1]);
        device.Launch(kernel, (4, 2), gate.View, total.View);
        if (total.GetAsArray1D()[0] != 8) throw new InvalidOperationException("eight threads went through");
    }
}

/// <summary>The largest value is kept by test and write.</summary>
public sealed class MaximumByTestAndWrite : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "largest";

    static void Bad(Index1D i, ArrayView<float> x, ArrayView<float> largest)
    {
        if (x[i] > largest[0]) largest[0] = x[i];
    }

    static void Good(Index1D i, ArrayView<float> x, ArrayView<float> largest) => Atomic.Max(ref largest[0], x[i]);

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<Index1D, ArrayView<float>, ArrayView<float>> kernel)
    {
        using var x = device.Allocate1D(Enumerable.Range(0, 99).Select(k => (float)k).ToArray());
        using var largest = device.Allocate1D(new float[1]);
        device.LoadAutoGroupedStreamKernel(kernel)(99, x.View, largest.View);
        if (largest.GetAsArray1D()[0] != 98) throw new InvalidOperationException("the largest is 98");
    }
}

/// <summary>A loop of compare and exchange begins with a plain read of what others swap; here the swap itself is left out for some.</summary>
public sealed class SumBySwapOrByWrite : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "total";

    static void Bad(ArrayView<float> x, ArrayView<float> total)
    {
        if (Group.IdxX == 3) total[0] += x[3];
        else Good(x, total);
    }

    static void Good(ArrayView<float> x, ArrayView<float> total)
    {
        float seen = total[0], expected;
        do
        {
            expected = seen;
            seen = Atomic.CompareExchange(ref total[0], expected, expected + x[Grid.GlobalIndex.X]);
        }
        while (seen != expected);
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>, ArrayView<float>> kernel)
    {
        using var x = device.Allocate1D(Enumerable.Repeat(1f, 24).ToArray());
        using var total = device.Allocate1D(new float[1]);
        device.Launch(kernel, (3, 8), x.View, total.View);
        if (total.GetAsArray1D()[0] != 24) throw new InvalidOperationException("the total is 24");
    }
}

/// <summary>A counter of arrivals is set back by a plain write: the last to come may, for all others have come before it; the first may not.</summary>
public sealed class TicketsSetBackByTheFirst : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "tickets";

    static void Bad(ArrayView<int> tickets, ArrayView<int> rounds) => Kernel(tickets, rounds, 0);
    static void Good(ArrayView<int> tickets, ArrayView<int> rounds) => Kernel(tickets, rounds, Grid.DimX - 1);

    static void Kernel(ArrayView<int> tickets, ArrayView<int> rounds, int whose)
    {
        var mine = SharedMemory.Allocate<int>(1);
        if (Group.IdxX == 0) mine[0] = Atomic.Add(ref tickets[0], 1);
        Group.Barrier();
        if (mine[0] == whose && Group.IdxX == 1)
        {
            tickets[0] = 0;
            rounds[0] += 1;
        }
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var tickets = device.Allocate1D(new int[1]);
        using var rounds = device.Allocate1D(new int[1]);
        for (int k = 0; k < 2; k++) device.Launch(kernel, (5, 2), tickets.View, rounds.View);
        if (rounds.GetAsArray1D()[0] != 2 || tickets.GetAsArray1D()[0] != 0) throw new InvalidOperationException("two rounds, and the tickets set back");
    }
}

/// <summary>A flag that a group waits for by plain reads, which nothing orders with the write and which a compiler may make once.</summary>
public sealed class FlagPolledPlainly : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "flag";
    public override SanitizerSettings Settings => new(MaxSteps: 2_000);

    static void Bad(ArrayView<int> flag, ArrayView<int> y)
    {
        if (Grid.IdxX == 0) flag[0] = 1;
        else while (flag[0] == 0) { }
        y[Grid.IdxX] = 1;
    }

    static void Good(ArrayView<int> flag, ArrayView<int> y)
    {
        if (Grid.IdxX == 0) Atomic.Exchange(ref flag[0], 1);
        else while (Atomic.Or(ref flag[0], 0) == 0) { }
        y[Grid.IdxX] = 1;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var flag = device.Allocate1D(new int[1]);
        using var y = device.Allocate1D<int>(4);
        device.Launch(kernel, (4, 1), flag.View, y.View);
        if (y.GetAsArray1D().Sum() != 4) throw new InvalidOperationException("four groups went on");
    }
}
