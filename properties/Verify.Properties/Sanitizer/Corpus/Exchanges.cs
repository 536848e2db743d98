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
