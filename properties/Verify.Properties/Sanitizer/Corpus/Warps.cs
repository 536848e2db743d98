using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>The last levels of a tree sum trust that a warp runs in step.</summary>
public sealed class WarpSynchronousSum : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "sums";

    static void Bad(ArrayView<int> y)
    {
        var sums = SharedMemory.Allocate<int>(32);
        int i = Group.IdxX;
        sums[i] = 1;
        Group.Barrier();
        for (int half = 16; half > 0; half /= 2)
            if (i < half) sums[i] += sums[i + half];
        if (i == 0) y[0] = sums[0];
    }

    static void Good(ArrayView<int> y)
    {
        var sums = SharedMemory.Allocate<int>(32);
        int i = Group.IdxX;
        sums[i] = 1;
        Group.Barrier();
        for (int half = 16; half > 0; half /= 2)
        {
            int other = sums[(i + half) % 32];
            Warp.Barrier();
            if (i < half) sums[i] += other;
            Warp.Barrier();
        }
        if (i == 0) y[0] = sums[0];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var y = device.Allocate1D<int>(1);
        device.Launch(kernel, (1, 32), y.View);
        if (y.GetAsArray1D()[0] != 32) throw new InvalidOperationException("the sum is 32");
    }
}

/// <summary>A warp barrier, and a reader in another warp.</summary>
public sealed class WarpBarrierForAGroup : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "tile";

    static void Bad(ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(64);
        tile[Group.IdxX] = Group.IdxX;
        Warp.Barrier();
        y[Group.IdxX] = tile[63 - Group.IdxX];
    }

    static void Good(ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(64);
        tile[Group.IdxX] = Group.IdxX;
        Group.Barrier();
        y[Group.IdxX] = tile[63 - Group.IdxX];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var y = device.Allocate1D<int>(64);
        device.Launch(kernel, (1, 64), y.View);
    }
}

/// <summary>Half of a warp passes by its barrier and ends.</summary>
public sealed class WarpBarrierThatHalfPassesBy : KernelPair
{
    public override FaultKind Kind => FaultKind.DivergentBarrier;

    static void Bad(ArrayView<int> y)
    {
        var sums = SharedMemory.Allocate<int>(32);
        sums[Group.IdxX] = Group.IdxX;
        if (Group.IdxX >= 16) return;
        Warp.Barrier();
        y[Group.IdxX] = sums[Group.IdxX] + sums[Group.IdxX ^ 1];
    }

    static void Good(ArrayView<int> y)
    {
        var sums = SharedMemory.Allocate<int>(32);
        sums[Group.IdxX] = Group.IdxX;
        Warp.Barrier();
        if (Group.IdxX >= 16) return;
        y[Group.IdxX] = sums[Group.IdxX] + sums[Group.IdxX ^ 1];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var y = device.Allocate1D<int>(16);
        device.Launch(kernel, (1, 32), y.View);
        if (y.GetAsArray1D()[2] != 5) throw new InvalidOperationException("2 + 3");
    }
}

/// <summary>A shuffle that only the lower half of the warp reaches.</summary>
public sealed class ShuffleInABranch : KernelPair
{
    public override FaultKind Kind => FaultKind.DivergentBarrier;

    static void Bad(ArrayView<int> x)
    {
        int mine = x[Group.IdxX];
        if (Group.IdxX < 16) mine += Warp.ShuffleDown(mine, 16);
        Group.Barrier();
        x[Group.IdxX] = mine;
    }

    static void Good(ArrayView<int> x)
    {
        int mine = x[Group.IdxX], other = Warp.ShuffleDown(mine, 16);
        if (Group.IdxX < 16) mine += other;
        Group.Barrier();
        x[Group.IdxX] = mine;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(Enumerable.Range(0, 32).ToArray());
        device.Launch(kernel, (1, 32), x.View);
        if (x.GetAsArray1D()[1] != 18) throw new InvalidOperationException("1 + 17");
    }
}

/// <summary>A warp sum in a group that does not fill its warp.</summary>
public sealed class ShuffleFromAMissingLane : KernelPair
{
    public override FaultKind Kind => FaultKind.InactiveLane;

    static void Bad(ArrayView<int> x) => Sum(x, Warp.WarpSize);
    static void Good(ArrayView<int> x) => Sum(x, 16);

    static void Sum(ArrayView<int> x, int width)
    {
        int mine = x[Group.IdxX];
        for (int delta = width / 2; delta > 0; delta /= 2) mine += Warp.ShuffleDown(mine, delta, width);
        if (Group.IdxX == 0) x[0] = mine;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(Enumerable.Repeat(1, 16).ToArray());
        device.Launch(kernel, (1, 16), x.View);
        if (x.GetAsArray1D()[0] != 16) throw new InvalidOperationException("the sum is 16");
    }
}

/// <summary>Sums of the warps are put together before all warps have left theirs.</summary>
public sealed class WarpSumsPutTogetherTooEarly : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "parts";

    static float WarpSum(float mine)
    {
        for (int mask = Warp.WarpSize / 2; mask > 0; mask /= 2) mine += Warp.ShuffleXor(mine, mask);
        return mine;
    }

    static void Bad(ArrayView<float> x, ArrayView<float> y)
    {
        var parts = SharedMemory.Allocate<float>(4);
        float sum = WarpSum(x[Group.IdxX]);
        if (Warp.IsFirstLane) parts[Warp.WarpIdx] = sum;
        if (Group.IdxX == 0) y[0] = parts[0] + parts[1] + parts[2] + parts[3];
    }

    static void Good(ArrayView<float> x, ArrayView<float> y)
    {
        var parts = SharedMemory.Allocate<float>(4);
        float sum = WarpSum(x[Group.IdxX]);
        if (Warp.IsFirstLane) parts[Warp.WarpIdx] = sum;
        Group.Barrier();
        if (Group.IdxX == 0) y[0] = parts[0] + parts[1] + parts[2] + parts[3];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>, ArrayView<float>> kernel)
    {
        using var x = device.Allocate1D(Enumerable.Repeat(1f, 128).ToArray());
        using var y = device.Allocate1D<float>(1);
        device.Launch(kernel, (1, 128), x.View, y.View);
        if (y.GetAsArray1D()[0] != 128) throw new InvalidOperationException("the sum is 128");
    }
}

/// <summary>A shuffle between a write and another lane's read: it passes its own value on, and orders no memory.</summary>
public sealed class ShuffleForABarrier : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "tile";

    static void Bad(ArrayView<int> x)
    {
        var tile = SharedMemory.Allocate<int>(32);
        int i = Group.IdxX;
        tile[i] = x[i];
        int right = Warp.ShuffleDown(x[i], 1);
        x[i] = right + tile[31 - i];
    }

    static void Good(ArrayView<int> x)
    {
        var tile = SharedMemory.Allocate<int>(32);
        int i = Group.IdxX;
        tile[i] = x[i];
        int right = Warp.ShuffleDown(x[i], 1);
        Warp.Barrier();
        x[i] = right + tile[31 - i];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(Enumerable.Range(0, 32).ToArray());
        device.Launch(kernel, (1, 32), x.View);
        if (x.GetAsArray1D()[1] != 32) throw new InvalidOperationException("2 + 30");
    }
}

/// <summary>One lane announces what its whole warp wrote; it may once they have met.</summary>
public sealed class AnnouncedForTheWarp : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "values";
    public override SanitizerSettings Settings => new() { RequireFences = true };

    static void Bad(ArrayView<int> values, ArrayView<int> flag, ArrayView<int> y) => Kernel(values, flag, y, false);
    static void Good(ArrayView<int> values, ArrayView<int> flag, ArrayView<int> y) => Kernel(values, flag, y, true);

    static void Kernel(ArrayView<int> values, ArrayView<int> flag, ArrayView<int> y, bool meet)
    {
        int i = Group.IdxX;
        if (Grid.IdxX == 0)
        {
            values[i] = i;
            if (meet) Warp.Barrier();
            MemoryFence.DeviceLevel();
            if (i == 0) Atomic.Exchange(ref flag[0], 1);
        }
        else
        {
            if (i == 0) while (Atomic.Add(ref flag[0], 0) == 0) { }
            Warp.Barrier();
            y[i] = values[i];
        }
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>, ArrayView<int>> kernel)
    {
        using var values = device.Allocate1D<int>(32);
        using var flag = device.Allocate1D(new int[1]);
        using var y = device.Allocate1D<int>(32);
        device.Launch(kernel, (2, 32), values.View, flag.View, y.View);
        if (y.GetAsArray1D()[31] != 31) throw new InvalidOperationException("the last has 31");
    }
}
