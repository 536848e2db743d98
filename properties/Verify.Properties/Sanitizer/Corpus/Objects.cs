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
