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

/// <summary>A product kept by a loop of compare and exchange; the faulty one multiplies what it finds at a second look, which nothing compares.</summary>
public sealed class ProductOfASecondLook : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "product";

    static void Bad(ArrayView<long> product, long factor)
    {
        long held;
        do held = product[0];
        while (Atomic.CompareExchange(ref product[0], held, product[0] * factor) != held);
    }

    static void Good(ArrayView<long> product, long factor)
    {
        long held;
        do held = product[0];
        while (Atomic.CompareExchange(ref product[0], held, held * factor) != held);
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<long>, long> kernel)
    {
        using var product = device.Allocate1D(new[] { 1L });
        device.Launch(kernel, new KernelConfig(4, 5), product.View, 3L);
        if (product.GetAsArray1D()[0] != 3_486_784_401) throw new InvalidOperationException("the product is the twentieth power of 3");
    }
}

/// <summary>Every thread draws a ticket by compare and exchange; the faulty one notes the number before it has it.</summary>
public sealed class TicketNotedBeforeItIsDrawn : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "next";

    static void Bad(ArrayView<int> next, ArrayView<int> drawn)
    {
        int ticket = next[0];
        drawn[Grid.GlobalIndex.X] = ticket;
        for (int found; (found = Atomic.CompareExchange(ref next[0], ticket, ticket + 1)) != ticket;) ticket = found;
    }

    static void Good(ArrayView<int> next, ArrayView<int> drawn)
    {
        int ticket = next[0];
        for (int found; (found = Atomic.CompareExchange(ref next[0], ticket, ticket + 1)) != ticket;) ticket = found;
        drawn[Grid.GlobalIndex.X] = ticket;
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var next = device.Allocate1D(new int[1]);
        using var drawn = device.Allocate1D(new int[24]);
        device.Launch(kernel, new KernelConfig(3, 8), next.View, drawn.View);
        if (!drawn.GetAsArray1D().Order().SequenceEqual(Enumerable.Range(0, 24))) throw new InvalidOperationException("every ticket is drawn once");
    }
}

/// <summary>Nodes put before a list that all groups share: what is found at its head goes into the new node before the exchange compares it, and again at each try. The faulty one exchanges plainly.</summary>
public sealed class NodesPutBeforeAList : KernelPair
{
    public override FaultKind Kind => FaultKind.Race;
    public override string Array => "head";

    static void Bad(ArrayView<int> head, ArrayView<int> after)
    {
        int node = Grid.GlobalIndex.X;
        after[node] = head[0];
        head[0] = node;
    }

    static void Good(ArrayView<int> head, ArrayView<int> after)
    {
        int node = Grid.GlobalIndex.X, first;
        do
        {
            first = head[0];
            after[node] = first;
        }
        while (Atomic.CompareExchange(ref head[0], first, node) != first);
    }

    public override void Faulty(Accelerator device) => Host(device, Bad);
    public override void Repaired(Accelerator device) => Host(device, Good);

    static void Host(Accelerator device, Action<ArrayView<int>, ArrayView<int>> kernel)
    {
        using var head = device.Allocate1D(new[] { -1 });
        using var after = device.Allocate1D<int>(18);
        device.Launch(kernel, new KernelConfig(3, 6), head.View, after.View);
        var list = after.GetAsArray1D();
        int length = 0;
        for (int node = head.GetAsArray1D()[0]; node >= 0 && length <= 18; node = list[node]) length++;
        if (length != 18) throw new InvalidOperationException("the list has 18 nodes");
    }
}
