using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>What a kernel does is chosen by an object, which exists on no device.</summary>
public sealed class OperationChosenByAnObject : KernelPair
{
    public override FaultKind Kind => FaultKind.Uncompilable;

    interface ICount { void Count(ArrayView<int> counts, int k); }
    sealed class ByObject : ICount { public void Count(ArrayView<int> counts, int k) => counts[k]++; }
    readonly struct ByStruct : ICount { public void Count(ArrayView<int> counts, int k) => Atomic.Add(ref counts[k], 1); }

    static void Bad(ArrayView<int> counts)
    {
        ICount counting = new ByObject();
        counting.Count(counts, Group.IdxX % 2);
    }

    static void Good<TCount>(ArrayView<int> counts) where TCount : struct, ICount => default(TCount).Count(counts, Group.IdxX % 2);

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good<ByStruct>);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var counts = device.Allocate1D(new int[2]);
        device.Launch(kernel, (2, 8), counts.View);
        if (counts.GetAsArray1D()[1] != 8) throw new InvalidOperationException("eight are odd");
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
