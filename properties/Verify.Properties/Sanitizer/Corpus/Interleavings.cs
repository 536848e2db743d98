using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>Two groups leave a half each, and a third adds them up as soon as the first is announced.</summary>
public sealed class SumsWhenTheFirstHalfIsThere : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "halves";

    static void Bad(ArrayView<int> arrived, ArrayView<int> halves, ArrayView<int> sum) => Kernel(arrived, halves, sum, 1);
    static void Good(ArrayView<int> arrived, ArrayView<int> halves, ArrayView<int> sum) => Kernel(arrived, halves, sum, 2);

    static void Kernel(ArrayView<int> arrived, ArrayView<int> halves, ArrayView<int> sum, int needed)
    {
        if (Grid.IdxX > 0)
        {
            halves[Grid.IdxX - 1] = 30 * Grid.IdxX;
            MemoryFence.DeviceLevel();
            Atomic.Add(ref arrived[0], 1);
            return;
        }
        while (Atomic.Add(ref arrived[0], 0) < needed) { }
        MemoryFence.DeviceLevel();
        sum[0] = halves[0] + halves[1];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>, ArrayView<int>> kernel)
    {
        using var arrived = device.Allocate1D(new int[1]);
        using var halves = device.Allocate1D<int>(2);
        using var sum = device.Allocate1D<int>(1);
        device.Launch(kernel, (3, 1), arrived.View, halves.View, sum.View);
        if (sum.GetAsArray1D()[0] != 90) throw new InvalidOperationException("30 + 60");
    }
}

/// <summary>Layers of a recurrent stack as a wave, a group each: layer k may do step t when the layer below has done step t, and does it one step too soon.</summary>
public sealed class WaveOneStepTooSoon : KernelPair
{
    const int Steps = 6, Layers = 4;

    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "y";

    static void Bad(ArrayView<int> progress, ArrayView<float> y) => Kernel(progress, y, 0);
    static void Good(ArrayView<int> progress, ArrayView<float> y) => Kernel(progress, y, 1);

    static void Kernel(ArrayView<int> progress, ArrayView<float> y, int ahead)
    {
        int layer = Grid.IdxX;
        float h = 0;
        for (int t = 0; t < Steps; t++)
        {
            float x = t;
            if (layer > 0)
            {
                while (Atomic.Add(ref progress[layer - 1], 0) < t + ahead) { }
                MemoryFence.DeviceLevel();
                x = y[(layer - 1) * Steps + t];
            }
            h = 0.5f * h + x;
            y[layer * Steps + t] = h;
            MemoryFence.DeviceLevel();
            Atomic.Add(ref progress[layer], 1);
        }
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<float>> kernel)
    {
        using var progress = device.Allocate1D(new int[Layers]);
        using var y = device.Allocate1D<float>(Layers * Steps);
        device.Launch(kernel, (Layers, 1), progress.View, y.View);
        if (y.GetAsArray1D()[Steps + 1] != 1) throw new InvalidOperationException("0, then 1 after half of 0");
    }
}

/// <summary>A grid barrier used again and again, whose last arrival opens it before it has set the count back: a fast group's next arrival is wiped out.</summary>
public sealed class BarrierOpenedBeforeItIsReset : KernelPair
{
    public override FaultKind Kind => FaultKind.Deadlock;

    static void Bad(ArrayView<int> gate) => Kernel(gate, true);
    static void Good(ArrayView<int> gate) => Kernel(gate, false);

    static void Kernel(ArrayView<int> gate, bool opensFirst)
    {
        for (int k = 0; k < 3; k++)
        {
            int round = Atomic.Add(ref gate[1], 0);
            if (Atomic.Add(ref gate[0], 1) != Grid.DimX - 1)
            {
                while (Atomic.Add(ref gate[1], 0) == round) { }
                continue;
            }
            if (opensFirst) Atomic.Add(ref gate[1], 1);
            MemoryFence.DeviceLevel();
            Atomic.Exchange(ref gate[0], 0);
            MemoryFence.DeviceLevel();
            if (!opensFirst) Atomic.Add(ref gate[1], 1);
        }
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var gate = device.Allocate1D(new int[2]);
        device.Launch(kernel, (5, 1), gate.View);
        if (gate.GetAsArray1D()[1] != 3) throw new InvalidOperationException("three rounds");
    }
}

/// <summary>A product by compare and exchange that compares with the value it began with, however often it fails.</summary>
public sealed class ExchangeThatComparesWithTheFirstValue : KernelPair
{
    public override FaultKind Kind => FaultKind.Deadlock;

    static void Bad(ArrayView<long> product)
    {
        long held = product[0];
        while (Atomic.CompareExchange(ref product[0], held, held * 2) != held) { }
    }

    static void Good(ArrayView<long> product)
    {
        long held = product[0];
        for (long found; (found = Atomic.CompareExchange(ref product[0], held, held * 2)) != held; held = found) { }
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<long>> kernel)
    {
        using var product = device.Allocate1D(new[] { 1L });
        device.Launch(kernel, (3, 8), product.View);
        if (product.GetAsArray1D()[0] != 1 << 24) throw new InvalidOperationException("2 to the 24th");
    }
}

/// <summary>A counter read plainly and exchanged once, with nobody looking whether it was: no loop that would make the read good.</summary>
public sealed class ExchangedOnceAndNeverLookedAt : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "count";

    static void Bad(ArrayView<int> count)
    {
        int held = count[0];
        Atomic.CompareExchange(ref count[0], held, held + 1);
    }

    static void Good(ArrayView<int> count)
    {
        int held = count[0], found;
        while ((found = Atomic.CompareExchange(ref count[0], held, held + 1)) != held) held = found;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var count = device.Allocate1D(new int[1]);
        device.Launch(kernel, (6, 3), count.View);
        if (count.GetAsArray1D()[0] != 18) throw new InvalidOperationException("eighteen threads count");
    }
}
