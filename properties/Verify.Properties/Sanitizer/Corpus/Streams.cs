using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>Host code with several streams, where only the host's waiting orders one after another; each says where it waits.</summary>
public abstract class StreamPair : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;

    public override void Faulty(Accelerator device) => Host(device, waits: false);
    public override void Repaired(Accelerator device) => Host(device, waits: true);

    protected abstract void Host(Accelerator device, bool waits);

    protected static void Count(Index1D i, ArrayView<int> x) => x[i] = i;
    protected static void Mirror(Index1D i, ArrayView<int> x, ArrayView<int> y) => y[i] = x[x.Length - 1 - i];
    protected static void AddOne(Index1D i, ArrayView<int> x) => x[i] += 1;

    protected static void Expect(int[] values, Func<int, int> expected)
    {
        for (int i = 0; i < values.Length; i++)
            if (values[i] != expected(i)) throw new InvalidOperationException($"element {i} is {values[i]}, expected {expected(i)}");
    }
}

/// <summary>One stream writes what another reads.</summary>
public sealed class WrittenOnOneReadOnAnother : StreamPair
{
    public override string Array => "x";

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var two = device.CreateStream();
        using var x = device.Allocate1D<int>(100);
        using var y = device.Allocate1D<int>(100);
        device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(Count)(one, 100, x.View);
        if (waits) one.Synchronize();
        device.LoadAutoGroupedKernel<Index1D, ArrayView<int>, ArrayView<int>>(Mirror)(two, 100, x.View, y.View);
        Expect(y.GetAsArray1D(two), i => 99 - i);
    }
}

/// <summary>The default stream does not wait for the others, nor they for it.</summary>
public sealed class DefaultStreamTakenForABarrier : StreamPair
{
    public override string Array => "x";

    protected override void Host(Accelerator device, bool waits)
    {
        using var x = device.Allocate1D<int>(100);
        using var y = device.Allocate1D<int>(100);
        device.LoadAutoGroupedStreamKernel<Index1D, ArrayView<int>>(Count)(100, x.View);
        using var one = device.CreateStream();
        if (waits) device.DefaultStream.Synchronize();
        device.LoadAutoGroupedKernel<Index1D, ArrayView<int>, ArrayView<int>>(Mirror)(one, 100, x.View, y.View);
        Expect(y.GetAsArray1D(one), i => 99 - i);
    }
}

/// <summary>The results are fetched on the default stream, which does not wait for the kernel's.</summary>
public sealed class FetchedOnAnotherStream : StreamPair
{
    public override string Array => "x";

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var x = device.Allocate1D<int>(100);
        device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(Count)(one, 100, x.View);
        Expect(waits ? x.GetAsArray1D(one) : x.GetAsArray1D(), i => i);
    }
}

/// <summary>A copy on the device, on another stream than the kernel whose results it copies.</summary>
public sealed class CopiedOnAnotherStream : StreamPair
{
    public override string Array => "x";

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var two = device.CreateStream();
        using var x = device.Allocate1D<int>(100);
        using var y = device.Allocate1D<int>(100);
        device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(Count)(one, 100, x.View);
        x.View.CopyTo(waits ? one : two, y.View);
        device.Synchronize();
        Expect(y.GetAsArray1D(), i => i);
    }
}

/// <summary>A fill is still under way when a kernel on another stream adds to what it fills.</summary>
public sealed class FillUnderWay : StreamPair
{
    public override string Array => "x";

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var two = device.CreateStream();
        using var x = device.Allocate1D<int>(100);
        x.View.MemSetToZero(one);
        if (waits) one.Synchronize();
        device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(AddOne)(two, 100, x.View);
        Expect(x.GetAsArray1D(two), _ => 1);
    }
}

/// <summary>Two streams read one array, which is no fault; a third writes it once one of them has been waited for.</summary>
public sealed class WaitsForOneReaderOfTwo : StreamPair
{
    public override string Array => "x";

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var two = device.CreateStream();
        using var three = device.CreateStream();
        using var x = device.Allocate1D(Enumerable.Range(0, 100).ToArray());
        using var y = device.Allocate1D<int>(100);
        using var z = device.Allocate1D<int>(100);
        var mirror = device.LoadAutoGroupedKernel<Index1D, ArrayView<int>, ArrayView<int>>(Mirror);
        mirror(one, 100, x.View, y.View);
        mirror(two, 100, x.View, z.View);
        two.Synchronize();
        if (waits) one.Synchronize();
        device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(AddOne)(three, 100, x.View);
        device.Synchronize();
        Expect(y.GetAsArray1D(), i => 99 - i);
    }
}

/// <summary>Two halves of one buffer on two streams; they overlap by one element where the second begins too early.</summary>
public sealed class HalvesThatOverlap : StreamPair
{
    public override string Array => "x";

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var two = device.CreateStream();
        using var x = device.Allocate1D(new int[100]);
        int begin = waits ? 50 : 49;
        var add = device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(AddOne);
        add(one, 50, x.View.SubView(0, 50));
        add(two, 100 - begin, x.View.SubView(begin, 100 - begin));
        device.Synchronize();
        Expect(x.GetAsArray1D(), _ => 1);
    }
}

/// <summary>Even elements on one stream and odd ones on another, through the same view; the second takes even ones too.</summary>
public sealed class EvenAndOdd : StreamPair
{
    public override string Array => "x";

    static void Every(Index1D i, ArrayView<int> x, int first, int step) => x[first + step * i] += 1;

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var two = device.CreateStream();
        using var x = device.Allocate1D(new int[100]);
        var every = device.LoadAutoGroupedKernel<Index1D, ArrayView<int>, int, int>(Every);
        every(one, 50, x.View, 0, 2);
        every(two, waits ? 50 : 33, x.View, 1, waits ? 2 : 3);
        device.Synchronize();
        Expect(x.GetAsArray1D(), _ => 1);
    }
}

/// <summary>Two buffers that three streams write by turns, each from the one before: every step waits for the stream of the step before, or does not.</summary>
public sealed class PingPongOverThreeStreams : StreamPair
{
    static void Step(Index1D i, ArrayView<int> from, ArrayView<int> to) => to[i] = from[(i + 1) % from.IntLength] + 1;

    protected override void Host(Accelerator device, bool waits)
    {
        var streams = Enumerable.Range(0, 3).Select(_ => device.CreateStream()).ToArray();
        using var x = device.Allocate1D(new int[64]);
        using var y = device.Allocate1D<int>(64);
        var step = device.LoadAutoGroupedKernel<Index1D, ArrayView<int>, ArrayView<int>>(Step);
        for (int k = 0; k < 6; k++)
        {
            step(streams[k % 3], 64, k % 2 == 0 ? x.View : y.View, k % 2 == 0 ? y.View : x.View);
            if (waits || k < 2) streams[k % 3].Synchronize();
        }
        device.Synchronize();
        foreach (var stream in streams) stream.Dispose();
        Expect(x.GetAsArray1D(), _ => 6);
    }
}

/// <summary>The host waits, but for another stream than the one that the kernel is on.</summary>
public sealed class WaitsForTheWrongStream : StreamPair
{
    public override string Array => "x";

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var two = device.CreateStream();
        using var x = device.Allocate1D(one, Enumerable.Range(0, 100).ToArray());
        using var y = device.Allocate1D<int>(100);
        device.LoadAutoGroupedKernel<Index1D, ArrayView<int>, ArrayView<int>>(Mirror)(one, 100, x.View, y.View);
        (waits ? one : two).Synchronize();
        device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(AddOne)(two, 100, y.View);
        Expect(y.GetAsArray1D(two), i => 100 - i);
    }
}

/// <summary>Two streams count with atomics, which is no fault; a third counts without.</summary>
public sealed class CountsOnTwoStreams : StreamPair
{
    public override string Array => "x";

    static void Atomically(Index1D i, ArrayView<int> x) => Atomic.Add(ref x[i % 7], 1);
    static void Plainly(Index1D i, ArrayView<int> x) => x[i] += 10;

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var two = device.CreateStream();
        using var three = device.CreateStream();
        using var x = device.Allocate1D(new int[7]);
        var count = device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(Atomically);
        count(one, 70, x.View);
        count(two, 70, x.View);
        if (waits) device.Synchronize();
        device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(Plainly)(three, 7, x.View);
        device.Synchronize();
        Expect(x.GetAsArray1D(), _ => 30);
    }
}

/// <summary>The largest of two kernels' values by loops of compare and exchange, on two streams, is no fault; a plain maximum on the second is.</summary>
public sealed class LargestOverTwoStreams : StreamPair
{
    public override string Array => "largest";

    static void ByExchange(Index1D i, ArrayView<int> x, ArrayView<int> largest)
    {
        int known = largest[0];
        while (x[i] > known)
        {
            int seen = Atomic.CompareExchange(ref largest[0], known, x[i]);
            if (seen == known) break;
            known = seen;
        }
    }

    static void Plain(Index1D i, ArrayView<int> x, ArrayView<int> largest)
    {
        for (int k = 0; k < x.Length; k++) largest[0] = Math.Max(largest[0], x[k]);
    }

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var two = device.CreateStream();
        using var x = device.Allocate1D(Enumerable.Range(1, 100).ToArray());
        using var largest = device.Allocate1D(new int[1]);
        var exchange = device.LoadAutoGroupedKernel<Index1D, ArrayView<int>, ArrayView<int>>(ByExchange);
        exchange(one, 100, x.View, largest.View);
        if (waits) exchange(two, 100, x.View, largest.View);
        else device.LoadAutoGroupedKernel<Index1D, ArrayView<int>, ArrayView<int>>(Plain)(two, 1, x.View, largest.View);
        device.Synchronize();
        Expect(largest.GetAsArray1D(), _ => 100);
    }
}

/// <summary>A stream that is disposed still works: that orders nothing.</summary>
public sealed class DisposedStreamTakenForAWait : StreamPair
{
    public override string Array => "x";

    protected override void Host(Accelerator device, bool waits)
    {
        using var x = device.Allocate1D<int>(100);
        using (var one = device.CreateStream())
        {
            device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(Count)(one, 100, x.View);
            if (waits) one.Synchronize();
        }
        Expect(x.GetAsArray1D(), i => i);
    }
}

/// <summary>A block of columns is fetched while another stream writes; the columns beside it may be written, not those.</summary>
public sealed class ColumnsFetchedWhileWritten : StreamPair
{
    public override string Array => "x";

    static void Column(Index1D i, ArrayView2D<int, Stride2D.DenseY> x, int column) => x[i, column] = 5;

    protected override void Host(Accelerator device, bool waits)
    {
        using var one = device.CreateStream();
        using var x = device.Allocate2DDenseY(new int[8, 6]);
        device.LoadAutoGroupedKernel<Index1D, ArrayView2D<int, Stride2D.DenseY>, int>(Column)(one, 8, x.View, 4);
        if (waits) one.Synchronize();
        var all = new int[8, 6];
        x.View.CopyToCPU(all);
        if (all[3, 4] != 5 || all[3, 3] != 0) throw new InvalidOperationException("the fifth column is 5");
    }
}

/// <summary>A buffer is given back while a kernel on a stream may still write it.</summary>
public sealed class DisposedUnderAKernel : StreamPair
{
    public override FaultKind Kind => FaultKind.UseAfterDispose;
    public override string Array => "x";

    protected override void Host(Accelerator device, bool waits)
    {
        using var stream = device.CreateStream();
        using var x = device.Allocate1D<int>(40);
        device.LoadAutoGroupedKernel<Index1D, ArrayView<int>>(Count)(stream, 40, x.View);
        if (waits) stream.Synchronize();
    }
}
