using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A recurrent step that overwrites the state its neighbours still read.</summary>
public sealed class StateUpdatedInPlace : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "h";

    static void Bad(ArrayView<float> r, ArrayView<float> h, int units)
    {
        int u = Group.IdxX;
        float sum = 0;
        for (int k = 0; k < units; k++) sum += r[u * units + k] * h[k];
        h[u] = MathF.Tanh(sum);
    }

    static void Good(ArrayView<float> r, ArrayView<float> h, int units)
    {
        int u = Group.IdxX;
        float sum = 0;
        for (int k = 0; k < units; k++) sum += r[u * units + k] * h[k];
        Group.Barrier();
        h[u] = MathF.Tanh(sum);
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>, ArrayView<float>, int> kernel)
    {
        using var r = device.Allocate1D(new float[12 * 12]);
        using var h = device.Allocate1D(new float[12]);
        device.Launch(kernel, (1, 12), r.View, h.View, 12);
    }
}

/// <summary>A step that reads the state in shared memory and writes it with one barrier too few.</summary>
public sealed class OneBarrierTooFewPerStep : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "h";

    static void Bad(ArrayView<float> x, ArrayView<float> y, int steps, int units)
    {
        var h = SharedMemory.Allocate<float>(64);
        int u = Group.IdxX;
        h[u] = 0;
        Group.Barrier();
        for (int t = 0; t < steps; t++)
        {
            float sum = x[t * units + u];
            for (int k = 0; k < units; k++) sum += h[k];
            h[u] = MathF.Tanh(sum);
            Group.Barrier();
            y[t * units + u] = h[u];
        }
    }

    static void Good(ArrayView<float> x, ArrayView<float> y, int steps, int units)
    {
        var h = SharedMemory.Allocate<float>(64);
        int u = Group.IdxX;
        h[u] = 0;
        Group.Barrier();
        for (int t = 0; t < steps; t++)
        {
            float sum = x[t * units + u];
            for (int k = 0; k < units; k++) sum += h[k];
            Group.Barrier();
            h[u] = MathF.Tanh(sum);
            Group.Barrier();
            y[t * units + u] = h[u];
        }
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>, ArrayView<float>, int, int> kernel)
    {
        using var x = device.Allocate1D(new float[3 * 20]);
        using var y = device.Allocate1D<float>(3 * 20);
        device.Launch(kernel, (1, 20), x.View, y.View, 3, 20);
    }
}

/// <summary>The state of step T is asked for, and the kernel wrote T states from 0.</summary>
public sealed class LastRowNeverWritten : KernelPair
{
    public override FaultKind Kind => FaultKind.Uninitialised;
    public override string Array => "s";

    static void Bad(ArrayView<float> s, ArrayView<float> last, int steps, int units)
    {
        int u = Group.IdxX;
        for (int t = 0; t < steps; t++) s[t * units + u] = t;
        last[u] = s[steps * units + u];
    }

    static void Good(ArrayView<float> s, ArrayView<float> last, int steps, int units)
    {
        int u = Group.IdxX;
        for (int t = 0; t <= steps; t++) s[t * units + u] = t;
        last[u] = s[steps * units + u];
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>, ArrayView<float>, int, int> kernel)
    {
        using var s = device.Allocate1D<float>(5 * 8);
        using var last = device.Allocate1D<float>(8);
        device.Launch(kernel, (1, 8), s.View, last.View, 4, 8);
    }
}

/// <summary>The backward pass begins at a gradient of step T that nobody set to zero.</summary>
public sealed class LastGradientNeverZeroed : KernelPair
{
    public override FaultKind Kind => FaultKind.Uninitialised;
    public override string Array => "dh";

    static void Kernel(ArrayView<float> dh, ArrayView<float> dy, int steps, int units)
    {
        int u = Group.IdxX;
        for (int t = steps - 1; t >= 0; t--) dh[t * units + u] = dy[t * units + u] + 0.5f * dh[(t + 1) * units + u];
    }

    public override void Faulty(Accelerator device) => Host(device, false);
    public override void Repaired(Accelerator device) => Host(device, true);

    static void Host(Accelerator device, bool zeroed)
    {
        using var dh = device.Allocate1D<float>(4 * 6);
        using var dy = device.Allocate1D(new float[3 * 6]);
        if (zeroed) dh.View.SubView(3 * 6, 6).MemSetToZero();
        device.Launch<ArrayView<float>, ArrayView<float>, int, int>(Kernel, (1, 6), dh.View, dy.View, 3, 6);
    }
}

/// <summary>Groups add their part of a weight gradient to one place.</summary>
public sealed class GradientSummedWithoutAtomics : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "dW";

    static void Bad(ArrayView<float> dy, ArrayView<float> dW) => dW[Group.IdxX] += dy[Grid.GlobalIndex.X];

    static void Good(ArrayView<float> dy, ArrayView<float> dW) => Atomic.Add(ref dW[Group.IdxX], dy[Grid.GlobalIndex.X]);

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>, ArrayView<float>> kernel)
    {
        using var dy = device.Allocate1D(new float[32]);
        using var dW = device.Allocate1D(new float[8]);
        device.Launch(kernel, (4, 8), dy.View, dW.View);
    }
}

/// <summary>Step 0 reads a state in shared memory that only the later steps have written.</summary>
public sealed class FirstStateNeverSet : KernelPair
{
    public override FaultKind Kind => FaultKind.Uninitialised;
    public override string Array => "h";

    static void Bad(ArrayView<float> y, int steps)
    {
        var h = SharedMemory.Allocate<float>(16);
        for (int t = 0; t < steps; t++)
        {
            float next = 0.5f * h[Group.IdxX] + 1;
            h[Group.IdxX] = next;
            y[t * Group.DimX + Group.IdxX] = next;
        }
    }

    static void Good(ArrayView<float> y, int steps)
    {
        var h = SharedMemory.Allocate<float>(16);
        h[Group.IdxX] = 0;
        for (int t = 0; t < steps; t++)
        {
            float next = 0.5f * h[Group.IdxX] + 1;
            h[Group.IdxX] = next;
            y[t * Group.DimX + Group.IdxX] = next;
        }
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<float>, int> kernel)
    {
        using var y = device.Allocate1D<float>(5 * 16);
        device.Launch(kernel, (1, 16), y.View, 5);
    }
}

/// <summary>Sequences share a group, and the last group writes rows of the first.</summary>
public sealed class GroupsWriteEachOthersRows : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "y";

    static void Bad(ArrayView<int> y, int sequences)
    {
        int n = (Grid.IdxX * 3 + Group.IdxX / 4) % sequences;
        y[n * 4 + Group.IdxX % 4] = n;
    }

    static void Good(ArrayView<int> y, int sequences)
    {
        int n = Grid.IdxX * 3 + Group.IdxX / 4;
        if (n < sequences) y[n * 4 + Group.IdxX % 4] = n;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, int> kernel)
    {
        using var y = device.Allocate1D<int>(5 * 4);
        device.Launch(kernel, (2, 12), y.View, 5);
    }
}
