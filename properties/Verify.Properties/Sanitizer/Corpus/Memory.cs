using System.ComponentModel;
using System.Runtime.CompilerServices;
using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>Shared memory is taken to be zero.</summary>
public sealed class SharedMemoryTakenForZero : KernelPair
{
    public override FaultKind Kind => FaultKind.Uninitialised;
    public override string Array => "counts";

    static void Bad(ArrayView<int> x, ArrayView<int> y)
    {
        var counts = SharedMemory.Allocate<int>(8);
        Atomic.Add(ref counts[x[Group.IdxX]], 1);
        Group.Barrier();
        if (Group.IdxX < 8) y[Group.IdxX] = counts[Group.IdxX];
    }

    static void Good(ArrayView<int> x, ArrayView<int> y)
    {
        var counts = SharedMemory.Allocate<int>(8);
        if (Group.IdxX < 8) counts[Group.IdxX] = 0;
        Group.Barrier();
        Atomic.Add(ref counts[x[Group.IdxX]], 1);
        Group.Barrier();
        if (Group.IdxX < 8) y[Group.IdxX] = counts[Group.IdxX];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(new int[16]);
        using var y = device.Allocate1D<int>(8);
        device.Launch(kernel, (1, 16), x.View, y.View);
    }
}

/// <summary>A thread's own sums are added to before they are set.</summary>
public sealed class LocalSumsNeverSet : KernelPair
{
    public override FaultKind Kind => FaultKind.Uninitialised;
    public override string Array => "sums";

    static void Bad(ArrayView<float> x, ArrayView<float> y)
    {
        var sums = LocalMemory.Allocate<float>(4);
        for (int k = 0; k < 8; k++) sums[k % 4] += x[k];
        y[Group.IdxX] = sums[0];
    }

    static void Good(ArrayView<float> x, ArrayView<float> y)
    {
        var sums = LocalMemory.Allocate<float>(4);
        for (int k = 0; k < 4; k++) sums[k] = 0;
        for (int k = 0; k < 8; k++) sums[k % 4] += x[k];
        y[Group.IdxX] = sums[0];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>, ArrayView<float>> kernel)
    {
        using var x = device.Allocate1D(new float[8]);
        using var y = device.Allocate1D<float>(8);
        device.Launch(kernel, (1, 4), x.View, y.View);
    }
}

/// <summary>Of a state of two parts the first is written, and both are read.</summary>
public sealed class HalfAStateWritten : KernelPair
{
    public override FaultKind Kind => FaultKind.Uninitialised;
    public override string Array => "s";

    public struct Both { public float H, C; }

    static void Bad(ArrayView<Both> s, ArrayView<float> y)
    {
        s[Group.IdxX].H = 1;
        y[Group.IdxX] = s[Group.IdxX].H + s[Group.IdxX].C;
    }

    static void Good(ArrayView<Both> s, ArrayView<float> y)
    {
        s[Group.IdxX].H = 1;
        s[Group.IdxX].C = 2;
        y[Group.IdxX] = s[Group.IdxX].H + s[Group.IdxX].C;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<Both>, ArrayView<float>> kernel)
    {
        using var s = device.Allocate1D<Both>(6);
        using var y = device.Allocate1D<float>(6);
        device.Launch(kernel, (1, 6), s.View, y.View);
    }
}

/// <summary>A kernel that normalises the weights it promised only to read.</summary>
public sealed class WeightsWritten : KernelPair
{
    public override FaultKind Kind => FaultKind.ReadOnlyWrite;
    public override string Array => "w";

    static void Bad([ReadOnly(true)] ArrayView<float> w, ArrayView<float> y)
    {
        w[Group.IdxX] *= 0.5f;
        y[Group.IdxX] = w[Group.IdxX];
    }

    static void Good([ReadOnly(true)] ArrayView<float> w, ArrayView<float> y) => y[Group.IdxX] = w[Group.IdxX] * 0.5f;

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>, ArrayView<float>> kernel)
    {
        using var w = device.Allocate1D(new float[8]);
        using var y = device.Allocate1D<float>(8);
        device.Launch(kernel, (1, 8), w.View, y.View);
    }
}

/// <summary>A buffer is disposed and its view launched with.</summary>
public sealed class LaunchedAfterDispose : KernelPair
{
    public override FaultKind Kind => FaultKind.UseAfterDispose;

    static void Kernel(ArrayView<int> x) => x[Group.IdxX] = 1;

    public override void Faulty(Accelerator device)
    {
        var x = device.Allocate1D<int>(8);
        var view = x.View;
        x.Dispose();
        device.Launch<ArrayView<int>>(Kernel, (1, 8), view.BaseView);
    }

    public override void Repaired(Accelerator device)
    {
        var x = device.Allocate1D<int>(8);
        device.Launch<ArrayView<int>>(Kernel, (1, 8), x.View);
        x.Dispose();
    }
}

/// <summary>Results are fetched from a buffer that is gone.</summary>
public sealed class FetchedAfterDispose : KernelPair
{
    public override FaultKind Kind => FaultKind.UseAfterDispose;

    public override void Faulty(Accelerator device)
    {
        var x = device.Allocate1D(new int[8]);
        var view = x.View;
        x.Dispose();
        view.GetAsArray1D();
    }

    public override void Repaired(Accelerator device)
    {
        var x = device.Allocate1D(new int[8]);
        x.View.GetAsArray1D();
        x.Dispose();
    }
}

/// <summary>Scratch memory that nobody gives back.</summary>
public sealed class ScratchNeverDisposed : KernelPair
{
    public override FaultKind Kind => FaultKind.Leak;

    static void Kernel(ArrayView<int> x) => x[Group.IdxX] = 1;

    public override void Faulty(Accelerator device) => device.Launch<ArrayView<int>>(Kernel, (1, 8), device.Allocate1D<int>(8).View);

    public override void Repaired(Accelerator device)
    {
        using var scratch = device.Allocate1D<int>(8);
        device.Launch<ArrayView<int>>(Kernel, (1, 8), scratch.View);
    }
}

/// <summary>A reference is moved past the end of its array, where no index is checked.</summary>
public sealed class ReferencePastTheEnd : KernelPair
{
    public override FaultKind Kind => FaultKind.Canary;

    static void Bad(ArrayView<int> x) => Unsafe.Add(ref x[0], x.IntLength) = 1;
    static void Good(ArrayView<int> x)
    {
        ref int last = ref x[x.IntLength - 1];
        last = 1;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D<int>(8);
        device.Launch(kernel, (1, 1), x.View);
    }
}

/// <summary>More is fetched than the buffer holds.</summary>
public sealed class CopyTooLong : KernelPair
{
    public override FaultKind Kind => FaultKind.OutOfRange;

    public override void Faulty(Accelerator device) => Host(device, 9);
    public override void Repaired(Accelerator device) => Host(device, 8);

    static void Host(Accelerator device, int length)
    {
        using var x = device.Allocate1D(new int[8]);
        var target = new int[9];
        x.View.CopyToCPU(ref target[0], length);
    }
}

/// <summary>The host reads a result through the view, as if device memory were its own.</summary>
public sealed class HostReadsThroughAView : KernelPair
{
    public override FaultKind Kind => FaultKind.HostAccess;

    public override void Faulty(Accelerator device)
    {
        using var x = device.Allocate1D(new[] { 7 });
        if (x.View[0] != 7) throw new InvalidOperationException("it is 7");
    }

    public override void Repaired(Accelerator device)
    {
        using var x = device.Allocate1D(new[] { 7 });
        if (x.GetAsArray1D()[0] != 7) throw new InvalidOperationException("it is 7");
    }
}

/// <summary>The kernel leaves the last row as it found it, and the host fetches all.</summary>
public sealed class LastRowFetchedUnwritten : KernelPair
{
    public override FaultKind Kind => FaultKind.Uninitialised;
    public override string Array => "y";

    static void Kernel(ArrayView<float> y, int rows)
    {
        for (int t = 0; t < rows; t++) y[t * Group.DimX + Group.IdxX] = t;
    }

    public override void Faulty(Accelerator device) => Host(device, 4);
    public override void Repaired(Accelerator device) => Host(device, 5);

    static void Host(Accelerator device, int rows)
    {
        using var y = device.Allocate1D<float>(5 * 8);
        device.Launch<ArrayView<float>, int>(Kernel, (1, 8), y.View, rows);
        y.GetAsArray1D();
    }
}
