using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>Thread 0 reads its left neighbour, which is before the beginning.</summary>
public sealed class HaloBeforeTheBeginning : KernelPair
{
    public override FaultKind Kind => FaultKind.OutOfRange;
    public override string Array => "x";

    static void Bad(Index1D i, ArrayView<int> x, ArrayView<int> y) => y[i] = x[i] - x[i - 1];
    static void Good(Index1D i, ArrayView<int> x, ArrayView<int> y) => y[i] = x[i] - (i > 0 ? x[i - 1] : 0);

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<Index1D, ArrayView<int>, ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(new int[100]);
        using var y = device.Allocate1D<int>(100);
        device.LoadAutoGroupedStreamKernel(kernel)(100, x.View, y.View);
    }
}

/// <summary>A stencil one element too wide.</summary>
public sealed class HaloPastTheEnd : KernelPair
{
    public override FaultKind Kind => FaultKind.OutOfRange;
    public override string Array => "x";

    static void Bad(Index1D i, ArrayView<float> x, ArrayView<float> y)
    {
        float sum = 0;
        for (int k = 0; k <= 2; k++) sum += x[i + k];
        y[i] = sum;
    }

    static void Good(Index1D i, ArrayView<float> x, ArrayView<float> y)
    {
        float sum = 0;
        for (int k = 0; k < 2; k++) sum += x[i + k];
        y[i] = sum;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<Index1D, ArrayView<float>, ArrayView<float>> kernel)
    {
        using var x = device.Allocate1D(new float[51]);
        using var y = device.Allocate1D<float>(50);
        device.LoadAutoGroupedStreamKernel(kernel)(50, x.View, y.View);
    }
}

/// <summary>The last group is not full, and nothing keeps its idle threads away.</summary>
public sealed class TailGroupUnguarded : KernelPair
{
    public override FaultKind Kind => FaultKind.OutOfRange;
    public override string Array => "y";

    static void Bad(ArrayView<int> y) => y[Grid.GlobalIndex.X] = 1;

    static void Good(ArrayView<int> y)
    {
        if (Grid.GlobalIndex.X < y.Length) y[Grid.GlobalIndex.X] = 1;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var y = device.Allocate1D<int>(100);
        device.Launch(kernel, (4, 32), y.View);
    }
}

/// <summary>A view of a row that reaches over the end of the last one.</summary>
public sealed class ViewSlicedPastTheEnd : KernelPair
{
    public override FaultKind Kind => FaultKind.OutOfRange;
    public override string Array => "x";

    static void Bad(ArrayView<int> x, int width)
    {
        var row = x.SubView(Group.IdxX * width, width + 1);
        for (int k = 0; k < width; k++) row[k] = k;
    }

    static void Good(ArrayView<int> x, int width)
    {
        var row = x.SubView(Group.IdxX * width, width);
        for (int k = 0; k < width; k++) row[k] = k;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, int> kernel)
    {
        using var x = device.Allocate1D<int>(6 * 5);
        device.Launch(kernel, (1, 6), x.View, 5);
    }
}

/// <summary>Row and column change places in a matrix that is not square.</summary>
public sealed class RowAndColumnSwapped : KernelPair
{
    public override FaultKind Kind => FaultKind.OutOfRange;

    static void Bad(Index2D i, ArrayView2D<int, Stride2D.DenseX> m) => m[i.Y, i.X] = i.X;
    static void Good(Index2D i, ArrayView2D<int, Stride2D.DenseX> m) => m[i] = i.X;

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<Index2D, ArrayView2D<int, Stride2D.DenseX>> kernel)
    {
        using var m = device.Allocate2DDenseX<int>(new LongIndex2D(7, 5));
        device.LoadAutoGroupedStreamKernel(kernel)(new Index2D(7, 5), m.View);
    }
}

/// <summary>A tile for the halo of one side, and a halo on two.</summary>
public sealed class TileTooSmall : KernelPair
{
    public override FaultKind Kind => FaultKind.OutOfRange;
    public override string Array => "tile";

    static void Bad(ArrayView<int> x, ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(33);
        int i = Group.IdxX;
        tile[i + 1] = x[i];
        if (i == 0) { tile[0] = 0; tile[Group.DimX + 1] = 0; }
        Group.Barrier();
        y[i] = tile[i] + tile[i + 2];
    }

    static void Good(ArrayView<int> x, ArrayView<int> y)
    {
        var tile = SharedMemory.Allocate<int>(34);
        int i = Group.IdxX;
        tile[i + 1] = x[i];
        if (i == 0) { tile[0] = 0; tile[Group.DimX + 1] = 0; }
        Group.Barrier();
        y[i] = tile[i] + tile[i + 2];
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

/// <summary>A reverse pass that goes one step too far back.</summary>
public sealed class ReversePassToMinusOne : KernelPair
{
    public override FaultKind Kind => FaultKind.OutOfRange;
    public override string Array => "y";

    static void Bad(ArrayView<int> y, int steps)
    {
        for (int t = steps - 1; t >= 0; t--) y[(t - 1) * Group.DimX + Group.IdxX] = t;
    }

    static void Good(ArrayView<int> y, int steps)
    {
        for (int t = steps - 1; t > 0; t--) y[(t - 1) * Group.DimX + Group.IdxX] = t;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, int> kernel)
    {
        using var y = device.Allocate1D<int>(40);
        device.Launch(kernel, (1, 10), y.View, 4);
    }
}

/// <summary>A gate more than there is room for in a thread's own array.</summary>
public sealed class LocalArrayOverrun : KernelPair
{
    public override FaultKind Kind => FaultKind.OutOfRange;
    public override string Array => "own";

    static void Bad(ArrayView<int> y, int gates)
    {
        var own = LocalMemory.Allocate<int>(3);
        for (int g = 0; g < gates; g++) own[g] = g;
        y[Group.IdxX] = own[2];
    }

    static void Good(ArrayView<int> y, int gates)
    {
        var own = LocalMemory.Allocate<int>(4);
        for (int g = 0; g < gates; g++) own[g] = g;
        y[Group.IdxX] = own[2];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, int> kernel)
    {
        using var y = device.Allocate1D<int>(8);
        device.Launch(kernel, (1, 8), y.View, 4);
    }
}
