using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A group of a thread for every unit, and more units than a group has threads.</summary>
public sealed class GroupTooLarge : KernelPair
{
    public override FaultKind Kind => FaultKind.Limit;

    static void Kernel(ArrayView<int> y)
    {
        if (Grid.GlobalIndex.X < y.Length) y[Grid.GlobalIndex.X] = 1;
    }

    public override void Faulty(Accelerator device) => Host(device, 1, 1025);
    public override void Repaired(Accelerator device) => Host(device, 2, 1024);

    static void Host(Accelerator device, int groups, int groupSize)
    {
        using var y = device.Allocate1D<int>(1025);
        device.Launch<ArrayView<int>>(Kernel, (groups, groupSize), y.View);
    }
}

/// <summary>A tile for a whole weight matrix.</summary>
public sealed class TileLargerThanSharedMemory : KernelPair
{
    public override FaultKind Kind => FaultKind.Limit;

    static void Bad(ArrayView<float> w)
    {
        var tile = SharedMemory.Allocate<float>(128 * 128);
        tile[Group.IdxX] = w[Group.IdxX];
    }

    static void Good(ArrayView<float> w)
    {
        var tile = SharedMemory.Allocate<float>(64 * 64);
        tile[Group.IdxX] = w[Group.IdxX];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>> kernel)
    {
        using var w = device.Allocate1D(new float[32]);
        device.Launch(kernel, (1, 32), w.View);
    }
}

/// <summary>Two tiles that fit by themselves and not together.</summary>
public sealed class TilesThatDoNotFitTogether : KernelPair
{
    public override FaultKind Kind => FaultKind.Limit;

    static void Bad(ArrayView<double> w)
    {
        var one = SharedMemory.Allocate<double>(4096);
        var two = SharedMemory.Allocate<double>(4096);
        one[Group.IdxX] = two[Group.IdxX] = w[Group.IdxX];
    }

    static void Good(ArrayView<double> w)
    {
        var one = SharedMemory.Allocate<double>(3072);
        var two = SharedMemory.Allocate<double>(3072);
        one[Group.IdxX] = two[Group.IdxX] = w[Group.IdxX];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<double>> kernel)
    {
        using var w = device.Allocate1D(new double[4]);
        device.Launch(kernel, (1, 4), w.View);
    }
}

/// <summary>Dynamic shared memory beyond what the device gives.</summary>
public sealed class DynamicSharedMemoryTooLarge : KernelPair
{
    public override FaultKind Kind => FaultKind.Limit;

    static void Kernel(ArrayView<int> y)
    {
        var own = SharedMemory.GetDynamic<int>();
        own[Group.IdxX] = Group.IdxX;
        Group.Barrier();
        y[Group.IdxX] = own[Group.DimX - 1 - Group.IdxX];
    }

    public override void Faulty(Accelerator device) => Host(device, (48 << 8) + 1);
    public override void Repaired(Accelerator device) => Host(device, 48 << 8);

    static void Host(Accelerator device, int elements)
    {
        using var y = device.Allocate1D<int>(16);
        device.Launch<ArrayView<int>>(Kernel, new KernelConfig(1, 16, SharedMemoryConfig.RequestDynamic<int>(elements)), y.View);
        if (y.GetAsArray1D()[0] != 15) throw new InvalidOperationException("15 comes first");
    }
}

/// <summary>An empty batch is launched.</summary>
public sealed class EmptyGrid : KernelPair
{
    public override FaultKind Kind => FaultKind.Limit;

    static void Kernel(ArrayView<int> y) => y[Grid.GlobalIndex.X] = 1;

    public override void Faulty(Accelerator device) => Host(device, false);
    public override void Repaired(Accelerator device) => Host(device, true);

    static void Host(Accelerator device, bool skips)
    {
        using var y = device.Allocate1D<int>(0);
        if (!skips || y.Length > 0) device.Launch<ArrayView<int>>(Kernel, ((int)y.Length, 32), y.View);
    }
}

/// <summary>A loop whose step is zero.</summary>
public sealed class LoopWithoutEnd : KernelPair
{
    public override FaultKind Kind => FaultKind.Endless;
    public override SanitizerSettings Settings => new(MaxSteps: 10_000);

    static void Kernel(ArrayView<int> y, int step)
    {
        for (int k = Group.IdxX; k < y.Length; k += step) y[k] = 1;
    }

    public override void Faulty(Accelerator device) => Host(device, 0);
    public override void Repaired(Accelerator device) => Host(device, 8);

    static void Host(Accelerator device, int step)
    {
        using var y = device.Allocate1D<int>(40);
        device.Launch<ArrayView<int>, int>(Kernel, (1, 8), y.View, step);
    }
}

/// <summary>The mean over a sequence of no steps.</summary>
public sealed class DivisionByAnEmptyLength : KernelPair
{
    public override FaultKind Kind => FaultKind.Thrown;

    static void Bad(ArrayView<int> lengths, ArrayView<int> y) => y[Group.IdxX] = 100 / lengths[Group.IdxX];
    static void Good(ArrayView<int> lengths, ArrayView<int> y) => y[Group.IdxX] = lengths[Group.IdxX] == 0 ? 0 : 100 / lengths[Group.IdxX];

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var lengths = device.Allocate1D(new[] { 4, 0, 5 });
        using var y = device.Allocate1D<int>(3);
        device.Launch(kernel, (1, 3), lengths.View, y.View);
    }
}
