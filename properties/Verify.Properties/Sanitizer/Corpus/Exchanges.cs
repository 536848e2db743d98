using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A maximum in the bits of a float: written plainly, or exchanged in a loop that most threads find they need not enter.</summary>
public sealed class MaximumWrittenPlainly : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "most";

    static void Bad(Index1D i, ArrayView<float> x, ArrayView<uint> most)
    {
        if (x[i] > Interop.IntAsFloat(most[0])) most[0] = Interop.FloatAsInt(x[i]);
    }

    static void Good(Index1D i, ArrayView<float> x, ArrayView<uint> most)
    {
        uint held = most[0];
        while (Interop.IntAsFloat(held) < x[i])
        {
            uint found = Atomic.CompareExchange(ref most[0], held, Interop.FloatAsInt(x[i]));
            held = found == held ? Interop.FloatAsInt(x[i]) : found;
        }
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<Index1D, ArrayView<float>, ArrayView<uint>> kernel)
    {
        using var x = device.Allocate1D(Enumerable.Range(0, 90).Select(k => k * 37 % 90 + 0.5f).ToArray());
        using var most = device.Allocate1D(new uint[1]);
        device.LoadAutoGroupedStreamKernel(kernel)(90, x.View, most.View);
        if (most.GetAsArray1D()[0] != BitConverter.SingleToUInt32Bits(89.5f)) throw new InvalidOperationException("the maximum is 89.5");
    }
}

/// <summary>Only the lower lanes come to the warp's barrier; the upper ones go on to their end.</summary>
public sealed class WarpBarrierForTheLowerLanes : KernelPair
{
    public override FaultKind Kind => FaultKind.DivergentBarrier;

    static void Bad(ArrayView<int> x, ArrayView<int> y) => Turn(x, y, 20);
    static void Good(ArrayView<int> x, ArrayView<int> y) => Turn(x, y, 32);

    static void Turn(ArrayView<int> x, ArrayView<int> y, int lanes)
    {
        var own = SharedMemory.Allocate<int>(32);
        own[Warp.LaneIdx] = x[Warp.LaneIdx];
        if (Warp.LaneIdx < lanes) Warp.Barrier();
        y[Warp.LaneIdx] = lanes == 32 ? own[31 - Warp.LaneIdx] : 0;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var x = device.Allocate1D(Enumerable.Range(0, 32).ToArray());
        using var y = device.Allocate1D<int>(32);
        device.Launch(kernel, (1, 32), x.View, y.View);
        if (y.GetAsArray1D()[0] != 31) throw new InvalidOperationException("the lanes are turned round");
    }
}
