using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A tile is read before its neighbours have loaded it.</summary>
public sealed class MissingBarrierAfterTileLoad : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "tile";

    static void Bad(ArrayView<int> x, ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(64);
        tile[Group.IdxX] = x[Grid.GlobalIndex.X];
        y[Grid.GlobalIndex.X] = tile[Group.DimX - 1 - Group.IdxX];
    }

    static void Good(ArrayView<int> x, ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(64);
        tile[Group.IdxX] = x[Grid.GlobalIndex.X];
        Group.Barrier();
        y[Grid.GlobalIndex.X] = tile[Group.DimX - 1 - Group.IdxX];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(new int[128]);
        using var y = device.Allocate1D<int>(128);
        device.Launch(kernel, (2, 64), x.View, y.View);
    }
}

/// <summary>A barrier that only threads with work reach.</summary>
public sealed class BarrierInABranch : KernelPair
{
    public override FaultKind Kind => FaultKind.DivergentBarrier;

    static void Bad(ArrayView<int> x, int count)
    {
        int i = Grid.GlobalIndex.X;
        if (i < count)
        {
            x[i] = i;
            Group.Barrier();
            x[i] += x[count - 1 - i] > i ? 0 : 0;
        }
    }

    static void Good(ArrayView<int> x, int count)
    {
        int i = Grid.GlobalIndex.X;
        if (i < count) x[i] = i;
        Group.Barrier();
        int other = i < count ? x[count - 1 - i] : 0;
        Group.Barrier();
        if (i < count) x[i] = other;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, int> kernel)
    {
        using var x = device.Allocate1D<int>(40);
        device.Launch(kernel, (1, 64), x.View, 40);
    }
}

/// <summary>Threads beyond the end go home before a barrier that the rest reach.</summary>
public sealed class ReturnBeforeABarrier : KernelPair
{
    public override FaultKind Kind => FaultKind.DivergentBarrier;

    static void Bad(ArrayView<float> x, ArrayView<float> y)
    {
        var tile = SharedMemory.Allocate<float>(32);
        if (Group.IdxX >= x.Length) return;
        tile[Group.IdxX] = x[Group.IdxX];
        Group.Barrier();
        y[Group.IdxX] = tile[0];
    }

    static void Good(ArrayView<float> x, ArrayView<float> y)
    {
        var tile = SharedMemory.Allocate<float>(32);
        bool works = Group.IdxX < x.Length;
        if (works) tile[Group.IdxX] = x[Group.IdxX];
        Group.Barrier();
        if (works) y[Group.IdxX] = tile[0];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>, ArrayView<float>> kernel)
    {
        using var x = device.Allocate1D(new float[30]);
        using var y = device.Allocate1D<float>(30);
        device.Launch(kernel, (1, 32), x.View, y.View);
    }
}

/// <summary>Every thread passes as many barriers as it has steps, and they have different numbers of steps.</summary>
public sealed class BarriersByOwnLength : KernelPair
{
    public override FaultKind Kind => FaultKind.DivergentBarrier;

    static void Bad(ArrayView<int> lengths, ArrayView<int> y)
    {
        int total = 0;
        for (int t = 0; t < lengths[Group.IdxX]; t++)
        {
            total += t;
            Group.Barrier();
        }
        y[Group.IdxX] = total;
    }

    static void Good(ArrayView<int> lengths, ArrayView<int> y)
    {
        int total = 0;
        for (int t = 0; t < 4; t++)
        {
            if (t < lengths[Group.IdxX]) total += t;
            Group.Barrier();
        }
        y[Group.IdxX] = total;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var lengths = device.Allocate1D(new[] { 4, 3, 4, 4, 2, 1, 4, 4 });
        using var y = device.Allocate1D<int>(8);
        device.Launch(kernel, (1, 8), lengths.View, y.View);
    }
}

/// <summary>The two sides of a branch wait at barriers of their own.</summary>
public sealed class ABarrierOnEachSide : KernelPair
{
    public override FaultKind Kind => FaultKind.DivergentBarrier;

    static void Bad(ArrayView<int> x)
    {
        if (Group.IdxX % 2 == 0) { x[Group.IdxX] = 1; Group.Barrier(); }
        else { x[Group.IdxX] = 2; Group.Barrier(); }
        x[Group.IdxX] += 1;
    }

    static void Good(ArrayView<int> x)
    {
        x[Group.IdxX] = Group.IdxX % 2 == 0 ? 1 : 2;
        Group.Barrier();
        x[Group.IdxX] += 1;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D<int>(16);
        device.Launch(kernel, (1, 16), x.View);
    }
}

/// <summary>The next tile is loaded while slower threads still read the last.</summary>
public sealed class SharedMemoryReusedTooEarly : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "tile";

    static void Bad(ArrayView<float> x, ArrayView<float> y, int tiles)
    {
        var tile = SharedMemory.Allocate<float>(32);
        float sum = 0;
        for (int k = 0; k < tiles; k++)
        {
            tile[Group.IdxX] = x[k * Group.DimX + Group.IdxX];
            Group.Barrier();
            for (int j = 0; j < Group.DimX; j++) sum += tile[j];
        }
        y[Group.IdxX] = sum;
    }

    static void Good(ArrayView<float> x, ArrayView<float> y, int tiles)
    {
        var tile = SharedMemory.Allocate<float>(32);
        float sum = 0;
        for (int k = 0; k < tiles; k++)
        {
            tile[Group.IdxX] = x[k * Group.DimX + Group.IdxX];
            Group.Barrier();
            for (int j = 0; j < Group.DimX; j++) sum += tile[j];
            Group.Barrier();
        }
        y[Group.IdxX] = sum;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>, ArrayView<float>, int> kernel)
    {
        using var x = device.Allocate1D(new float[96]);
        using var y = device.Allocate1D<float>(32);
        device.Launch(kernel, (1, 32), x.View, y.View, 3);
    }
}

/// <summary>A tree sum that goes to the next level before the last is written.</summary>
public sealed class TreeSumWithoutBarriers : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "sums";

    static void Bad(ArrayView<int> x, ArrayView<int> y)
    {
        var sums = SharedMemory.Allocate<int>(128);
        int i = Group.IdxX;
        sums[i] = x[i];
        Group.Barrier();
        for (int half = Group.DimX / 2; half > 0; half /= 2)
            if (i < half) sums[i] += sums[i + half];
        if (i == 0) y[0] = sums[0];
    }

    static void Good(ArrayView<int> x, ArrayView<int> y)
    {
        var sums = SharedMemory.Allocate<int>(128);
        int i = Group.IdxX;
        sums[i] = x[i];
        Group.Barrier();
        for (int half = Group.DimX / 2; half > 0; half /= 2)
        {
            if (i < half) sums[i] += sums[i + half];
            Group.Barrier();
        }
        if (i == 0) y[0] = sums[0];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(new int[128]);
        using var y = device.Allocate1D<int>(1);
        device.Launch(kernel, (1, 128), x.View, y.View);
    }
}

/// <summary>A helper with a barrier in it is called by some threads only.</summary>
public sealed class HelperWithABarrierCalledBySome : KernelPair
{
    public override FaultKind Kind => FaultKind.DivergentBarrier;

    static int Largest(ArrayView<int> values, int mine)
    {
        values[Group.IdxX] = mine;
        Group.Barrier();
        int largest = values[0];
        for (int k = 1; k < Group.DimX; k++) largest = Math.Max(largest, values[k]);
        return largest;
    }

    static void Bad(ArrayView<int> x)
    {
        var values = SharedMemory.Allocate<int>(8);
        int mine = x[Group.IdxX];
        x[Group.IdxX] = mine > 3 ? Largest(values, mine) : mine;
    }

    static void Good(ArrayView<int> x)
    {
        var values = SharedMemory.Allocate<int>(8);
        int mine = x[Group.IdxX], largest = Largest(values, mine);
        x[Group.IdxX] = mine > 3 ? largest : mine;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(new[] { 0, 1, 2, 3, 4, 5, 6, 7 });
        device.Launch(kernel, (1, 8), x.View);
        if (x.GetAsArray1D()[4] != 7) throw new InvalidOperationException("the largest is 7");
    }
}

/// <summary>A vote that the first thread does not take part in.</summary>
public sealed class VoteInABranch : KernelPair
{
    public override FaultKind Kind => FaultKind.DivergentBarrier;

    static void Bad(ArrayView<int> x)
    {
        if (Group.IdxX > 0) x[Group.IdxX] = Group.BarrierPopCount(x[Group.IdxX] > 0);
    }

    static void Good(ArrayView<int> x)
    {
        int votes = Group.BarrierPopCount(Group.IdxX > 0 && x[Group.IdxX] > 0);
        if (Group.IdxX > 0) x[Group.IdxX] = votes;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(new[] { 1, 0, 3, 4 });
        device.Launch(kernel, (1, 4), x.View);
        if (x.GetAsArray1D()[1] != 2) throw new InvalidOperationException("two votes");
    }
}
