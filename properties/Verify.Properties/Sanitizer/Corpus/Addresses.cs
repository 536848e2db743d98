using ILGPU;
using ILGPU.Runtime;
namespace Verify;

/// <summary>A sum kept in a field, to which a shuffle is added; then neighbours' places are written without a barrier.</summary>
public sealed class FieldBesideAShuffle : KernelPair
{
    struct Sums
    {
        public int Own, Seen;
    }

    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "y";

    static void Bad(ArrayView<int> y) => Sum(y, 1);
    static void Good(ArrayView<int> y) => Sum(y, 0);

    static void Sum(ArrayView<int> y, int shift)
    {
        var sums = new Sums { Own = Group.IdxX, Seen = 0 };
        for (int mask = 16; mask > 0; mask /= 2) sums.Own += Warp.ShuffleXor(sums.Own, mask);
        sums.Seen += Group.BarrierPopCount(sums.Own > 0);
        y[(Group.IdxX + shift) % 32] = sums.Own;
        y[Group.IdxX] += sums.Seen;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>> kernel)
    {
        using var y = device.Allocate1D(new int[32]);
        device.Launch(kernel, (1, 32), y.View);
        if (y.GetAsArray1D().Any(v => v != 496 + 32)) throw new InvalidOperationException("each is the sum and the count");
    }
}

/// <summary>Tickets drawn in the index of what is written; all threads draw the same where the ticket is not counted up.</summary>
public sealed class SlotByTicket : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "slots";

    static void Bad(Index1D i, ArrayView<int> tail, ArrayView<int> slots) => slots[Atomic.Add(ref tail[0], i / 200)] = i;
    static void Good(Index1D i, ArrayView<int> tail, ArrayView<int> slots) => slots[Atomic.Add(ref tail[0], 1)] = i;

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<Index1D, ArrayView<int>, ArrayView<int>> kernel)
    {
        using var tail = device.Allocate1D(new int[1]);
        using var slots = device.Allocate1D<int>(100);
        device.LoadAutoGroupedStreamKernel(kernel)(100, tail.View, slots.View);
        if (slots.GetAsArray1D().Sum() != 4950) throw new InvalidOperationException("each index has one slot");
    }
}
