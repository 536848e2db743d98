using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A product of matrices by tiles, its inner dimension no multiple of the tile; what is repaired is left out by each faulty twin.</summary>
static class TiledProduct
{
    public const int Tile = 4;

    public static void Run(ArrayView2D<float, Stride2D.DenseX> a, ArrayView2D<float, Stride2D.DenseX> b, ArrayView2D<float, Stride2D.DenseX> c, bool afterLoad, bool afterUse, bool guarded)
    {
        int x = Group.IdxX, y = Group.IdxY, row = Grid.IdxX * Tile + x, column = Grid.IdxY * Tile + y;
        var tileA = SharedMemory.Allocate2D<float, Stride2D.DenseX>(new Index2D(Tile, Tile), new Stride2D.DenseX(Tile));
        var tileB = SharedMemory.Allocate2D<float, Stride2D.DenseX>(new Index2D(Tile, Tile), new Stride2D.DenseX(Tile));
        float sum = 0;
        for (int k = 0; k < a.IntExtent.Y; k += Tile)
        {
            bool inA = !guarded || row < a.IntExtent.X && k + y < a.IntExtent.Y, inB = !guarded || k + x < b.IntExtent.X && column < b.IntExtent.Y;
            tileA[x, y] = inA ? a[row, k + y] : 0;
            tileB[x, y] = inB ? b[k + x, column] : 0;
            if (afterLoad) Group.Barrier();
            for (int j = 0; j < Tile; j++) sum += tileA[new Index2D(x, j)] * tileB[new Index2D(j, y)];
            if (afterUse) Group.Barrier();
        }
        if (row < c.IntExtent.X && column < c.IntExtent.Y) c[row, column] = sum;
    }

    public static void Host(Accelerator device, Action<ArrayView2D<float, Stride2D.DenseX>, ArrayView2D<float, Stride2D.DenseX>, ArrayView2D<float, Stride2D.DenseX>> kernel)
    {
        var (one, two) = (new float[6, 7], new float[7, 5]);
        for (int i = 0; i < 42; i++) one[i / 7, i % 7] = i;
        for (int i = 0; i < 35; i++) two[i / 5, i % 5] = i % 3;
        using var a = device.Allocate2DDenseX(one);
        using var b = device.Allocate2DDenseX(two);
        using var c = device.Allocate2DDenseX<float>(new LongIndex2D(6, 5));
        device.Launch(kernel, (new Index2D(2, 2), new Index2D(Tile, Tile)), a.View, b.View, c.View);
        var product = c.GetAsArray2D();
        for (int i = 0; i < 30; i++)
            if (product[i / 5, i % 5] != Enumerable.Range(0, 7).Sum(k => one[i / 5, k] * two[k, i % 5])) throw new InvalidOperationException("the product is wrong");
    }
}

/// <summary>The tiles are multiplied while others load them.</summary>
public sealed class TilesUsedBeforeLoaded : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;

    static void Bad(ArrayView2D<float, Stride2D.DenseX> a, ArrayView2D<float, Stride2D.DenseX> b, ArrayView2D<float, Stride2D.DenseX> c) => TiledProduct.Run(a, b, c, false, true, true);
    static void Good(ArrayView2D<float, Stride2D.DenseX> a, ArrayView2D<float, Stride2D.DenseX> b, ArrayView2D<float, Stride2D.DenseX> c) => TiledProduct.Run(a, b, c, true, true, true);

    public override void Faulty(Accelerator device) => TiledProduct.Host(device, Bad);
    public override void Repaired(Accelerator device) => TiledProduct.Host(device, Good);
}

/// <summary>The next tiles are loaded while others multiply the last.</summary>
public sealed class TilesLoadedBeforeUsed : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;

    static void Bad(ArrayView2D<float, Stride2D.DenseX> a, ArrayView2D<float, Stride2D.DenseX> b, ArrayView2D<float, Stride2D.DenseX> c) => TiledProduct.Run(a, b, c, true, false, true);
    static void Good(ArrayView2D<float, Stride2D.DenseX> a, ArrayView2D<float, Stride2D.DenseX> b, ArrayView2D<float, Stride2D.DenseX> c) => TiledProduct.Run(a, b, c, true, true, true);

    public override void Faulty(Accelerator device) => TiledProduct.Host(device, Bad);
    public override void Repaired(Accelerator device) => TiledProduct.Host(device, Good);
}

/// <summary>The last tile reaches over the edges of both matrices.</summary>
public sealed class LastTileUnguarded : KernelPair
{
    public override FaultKind Kind => FaultKind.OutOfRange;

    static void Bad(ArrayView2D<float, Stride2D.DenseX> a, ArrayView2D<float, Stride2D.DenseX> b, ArrayView2D<float, Stride2D.DenseX> c) => TiledProduct.Run(a, b, c, true, true, false);
    static void Good(ArrayView2D<float, Stride2D.DenseX> a, ArrayView2D<float, Stride2D.DenseX> b, ArrayView2D<float, Stride2D.DenseX> c) => TiledProduct.Run(a, b, c, true, true, true);

    public override void Faulty(Accelerator device) => TiledProduct.Host(device, Bad);
    public override void Repaired(Accelerator device) => TiledProduct.Host(device, Good);
}

/// <summary>Half the group waits for a tile; the other half reads it at once. The barrier is the fault, and the race only what comes of it.</summary>
public sealed class HalfTheGroupWaits : KernelPair
{
    public override FaultKind Kind => FaultKind.DivergentBarrier;

    static void Bad(ArrayView<int> x, ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(32);
        tile[Group.IdxX] = x[Group.IdxX];
        if (Group.IdxX < 16) Group.Barrier();
        y[Group.IdxX] = tile[31 - Group.IdxX];
    }

    static void Good(ArrayView<int> x, ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(32);
        tile[Group.IdxX] = x[Group.IdxX];
        Group.Barrier();
        if (Group.IdxX < 16) y[Group.IdxX] = tile[31 - Group.IdxX];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(new int[32]);
        using var y = device.Allocate1D<int>(32);
        device.Launch(kernel, (1, 32), x.View, y.View);
    }
}

/// <summary>Prefix sums in one buffer, where two that change places are needed.</summary>
public sealed class ScanInOneBuffer : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "sums";

    static void Bad(ArrayView<int> y)
    {
        var sums = SharedMemory.Allocate<int>(32);
        int i = Group.IdxX;
        sums[i] = 1;
        Group.Barrier();
        for (int step = 1; step < 32; step *= 2)
        {
            if (i >= step) sums[i] += sums[i - step];
            Group.Barrier();
        }
        y[i] = sums[i];
    }

    static void Good(ArrayView<int> y)
    {
        var sums = SharedMemory.Allocate<int>(64);
        int i = Group.IdxX, from = 0;
        sums[i] = 1;
        Group.Barrier();
        for (int step = 1; step < 32; step *= 2)
        {
            sums[32 - from + i] = sums[from + i] + (i >= step ? sums[from + i - step] : 0);
            from = 32 - from;
            Group.Barrier();
        }
        y[i] = sums[from + i];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var y = device.Allocate1D<int>(32);
        device.Launch(kernel, (1, 32), y.View);
        if (y.GetAsArray1D()[31] != 32) throw new InvalidOperationException("the last is 32");
    }
}

/// <summary>A tile in memory that the launch gives is read before its writers have met.</summary>
public sealed class DynamicTileReadTooEarly : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "tile";

    static void Bad(ArrayView<float> x)
    {
        var tile = SharedMemory.GetDynamic<float>();
        tile[Group.IdxX] = x[Group.IdxX];
        x[Group.IdxX] = tile[tile.IntLength - 1 - Group.IdxX];
    }

    static void Good(ArrayView<float> x)
    {
        var tile = SharedMemory.GetDynamic<float>();
        tile[Group.IdxX] = x[Group.IdxX];
        Group.Barrier();
        x[Group.IdxX] = tile[tile.IntLength - 1 - Group.IdxX];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>> kernel)
    {
        using var x = device.Allocate1D(Enumerable.Range(0, 48).Select(k => (float)k).ToArray());
        device.Launch(kernel, new KernelConfig(1, 48, SharedMemoryConfig.RequestDynamic<float>(48)), x.View);
        if (x.GetAsArray1D()[0] != 47) throw new InvalidOperationException("the last comes first");
    }
}
