using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A kernel over any unit, given as a value: its step looks at the neighbours' states, and the kernel writes before all have looked.</summary>
public sealed class UnitThatLooksAtNeighbours : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "h";

    interface IUnit { float Next(ArrayView<float> h, int u); }

    readonly struct Leaky(float leak) : IUnit
    {
        public float Next(ArrayView<float> h, int u) => leak * h[u] + (1 - leak) * h[(u + 1) % h.IntLength];
    }

    static void Bad<TUnit>(ArrayView<float> h, TUnit unit, int steps) where TUnit : struct, IUnit
    {
        for (int t = 0; t < steps; t++)
        {
            h[Group.IdxX] = unit.Next(h, Group.IdxX);
            Group.Barrier();
        }
    }

    static void Good<TUnit>(ArrayView<float> h, TUnit unit, int steps) where TUnit : struct, IUnit
    {
        for (int t = 0; t < steps; t++)
        {
            float next = unit.Next(h, Group.IdxX);
            Group.Barrier();
            h[Group.IdxX] = next;
            Group.Barrier();
        }
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>, Leaky, int> kernel)
    {
        using var h = device.Allocate1D(Enumerable.Range(0, 12).Select(u => (float)u).ToArray());
        device.Launch(kernel, (1, 12), h.View, new Leaky(0.5f), 2);
        if (h.GetAsArray1D()[3] != 4) throw new InvalidOperationException("half of 3.5 and half of 4.5");
    }
}

/// <summary>A kernel of a class over any sum: one of the sums adds plainly to what it is handed by reference.</summary>
public sealed class SumThatAddsPlainly : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "total";

    interface ISum { static abstract void Add(ref int total, int value); }
    readonly struct Plain : ISum { public static void Add(ref int total, int value) => total += value; }
    readonly struct Whole : ISum { public static void Add(ref int total, int value) => Atomic.Add(ref total, value); }

    static class Sums<TSum> where TSum : struct, ISum
    {
        public static void Kernel(Index1D i, ArrayView<int> x, ArrayView<int> total) => Into(x[i], total);
        static void Into(int value, ArrayView<int> total) => TSum.Add(ref total[value % 2], value);
    }

    public override void Faulty(Accelerator device) => Host(device, Sums<Plain>.Kernel);
    public override void Repaired(Accelerator device) => Host(device, Sums<Whole>.Kernel);

    static void Host(Accelerator device, Action<Index1D, ArrayView<int>, ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(Enumerable.Range(0, 100).ToArray());
        using var total = device.Allocate1D(new int[2]);
        device.LoadAutoGroupedStreamKernel(kernel)(100, x.View, total.View);
        if (total.GetAsArray1D()[0] != 2450) throw new InvalidOperationException("0 + 2 + … + 98");
    }
}

/// <summary>A structure keeps a tile of shared memory, and exchanges with a neighbour through it; it must meet the others twice.</summary>
public sealed class TileThatMeetsOnce : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "tile";

    interface ITile { int Exchange(int i, int value); }

    struct Once(ArrayView<int> tile) : ITile
    {
        public int Exchange(int i, int value)
        {
            tile[i] = value;
            Group.Barrier();
            return tile[(i + 1) % tile.IntLength];
        }
    }

    struct Twice(ArrayView<int> tile) : ITile
    {
        public int Exchange(int i, int value)
        {
            tile[i] = value;
            Group.Barrier();
            int other = tile[(i + 1) % tile.IntLength];
            Group.Barrier();
            return other;
        }
    }

    static int Rounds<TTile>(TTile tile, int count) where TTile : struct, ITile
    {
        int value = Group.IdxX;
        for (int k = 0; k < count; k++) value += tile.Exchange(Group.IdxX, value);
        return value;
    }

    static void Bad(ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(16);
        y[Group.IdxX] = Rounds(new Once(tile), 3);
    }

    static void Good(ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(16);
        y[Group.IdxX] = Rounds(new Twice(tile), 3);
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var y = device.Allocate1D<int>(16);
        device.Launch(kernel, (1, 16), y.View);
        if (y.GetAsArray1D()[0] != 12) throw new InvalidOperationException("0 + 3·1 + 3·2 + 3");
    }
}

/// <summary>A kernel over any way to meet, which is told nothing and shown no memory: not to meet is a fault.</summary>
public sealed class NobodyMeets : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "s";

    interface IMeeting { static abstract void Meet(); }
    readonly struct None : IMeeting { public static void Meet() { } }
    readonly struct All : IMeeting { static void IMeeting.Meet() => Group.Barrier(); }

    static void Kernel<TMeeting>(ArrayView<int> y) where TMeeting : struct, IMeeting
    {
        var s = SharedMemory.Allocate<int>(16);
        s[Group.IdxX] = Group.IdxX;
        TMeeting.Meet();
        y[Group.IdxX] = s[15 - Group.IdxX];
    }

    public override void Faulty(Accelerator device) => Host(device, Kernel<None>);
    public override void Repaired(Accelerator device) => Host(device, Kernel<All>);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var y = device.Allocate1D<int>(16);
        device.Launch(kernel, (1, 16), y.View);
        if (y.GetAsArray1D()[3] != 12) throw new InvalidOperationException("15 - 3");
    }
}

/// <summary>A kernel over any way of adding to a total; one of the ways loses updates.</summary>
public sealed class TypeParameterThatAddsPlainly : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "total";

    interface IAdd { static abstract void Add(ArrayView<float> total, float value); }
    readonly struct Plainly : IAdd { public static void Add(ArrayView<float> total, float value) => total[0] += value; }
    readonly struct Atomically : IAdd { public static void Add(ArrayView<float> total, float value) => Atomic.Add(ref total[0], value); }

    static void Inner<TAdd>(ArrayView<float> total, float value) where TAdd : struct, IAdd => TAdd.Add(total, value);
    static void Kernel<TAdd>(ArrayView<float> total) where TAdd : struct, IAdd => Inner<TAdd>(total, 0.5f);

    public override void Faulty(Accelerator device) => Host(device, Kernel<Plainly>);
    public override void Repaired(Accelerator device) => Host(device, Kernel<Atomically>);

    static void Host(Accelerator device, Action<ArrayView<float>> kernel)
    {
        using var total = device.Allocate1D(new float[1]);
        device.Launch(kernel, (2, 16), total.View);
        if (total.GetAsArray1D()[0] != 16) throw new InvalidOperationException("32 halves");
    }
}

/// <summary>A structure that holds a tile and turns it round, barriers and all; one forgets that the tile is read before it is written again.</summary>
public sealed class StructureThatHoldsATile : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "tile";

    interface ITurn { int Turned(int i, int value); }

    readonly struct Once(ArrayView<int> tile) : ITurn
    {
        public int Turned(int i, int value)
        {
            tile[i] = value;
            Group.Barrier();
            return tile[tile.IntLength - 1 - i];
        }
    }

    readonly struct TimeAndAgain(ArrayView<int> tile) : ITurn
    {
        public int Turned(int i, int value)
        {
            tile[i] = value;
            Group.Barrier();
            int turned = tile[tile.IntLength - 1 - i];
            Group.Barrier();
            return turned;
        }
    }

    static int Twice<TTurn>(TTurn tile, int i) where TTurn : struct, ITurn => tile.Turned(i, 2 * tile.Turned(i, i));

    static void Bad(ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(16);
        y[Group.IdxX] = Twice(new Once(tile), Group.IdxX);
    }

    static void Good(ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(16);
        y[Group.IdxX] = Twice(new TimeAndAgain(tile), Group.IdxX);
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var y = device.Allocate1D<int>(16);
        device.Launch(kernel, (1, 16), y.View);
        if (y.GetAsArray1D()[3] != 6) throw new InvalidOperationException("turned twice, 2 · 3 stays where it was");
    }
}
