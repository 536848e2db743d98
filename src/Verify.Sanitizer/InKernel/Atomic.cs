using System.Numerics;
using System.Runtime.CompilerServices;
using Verify.Checking;

namespace Verify.InKernel;

/// <summary>What <see cref="ILGPU.Atomic"/> means to a woven thread: one method for all the types of an operation.</summary>
static class Atomic
{
    const int AtomicsInATurn = 32;

    public static T Add<T>(ref T target, T value, int site, Frame thread) where T : unmanaged, IAdditionOperators<T, T, T> =>
        Swap(ref target, Seen(ref target, site, thread) + value, thread);

    public static T Max<T>(ref T target, T value, int site, Frame thread) where T : unmanaged, IComparisonOperators<T, T, bool> =>
        Swap(ref target, Seen(ref target, site, thread) is var old && value > old ? value : old, thread);

    public static T Min<T>(ref T target, T value, int site, Frame thread) where T : unmanaged, IComparisonOperators<T, T, bool> =>
        Swap(ref target, Seen(ref target, site, thread) is var old && value < old ? value : old, thread);

    public static T And<T>(ref T target, T value, int site, Frame thread) where T : unmanaged, IBitwiseOperators<T, T, T> =>
        Swap(ref target, Seen(ref target, site, thread) & value, thread);

    public static T Or<T>(ref T target, T value, int site, Frame thread) where T : unmanaged, IBitwiseOperators<T, T, T> =>
        Swap(ref target, Seen(ref target, site, thread) | value, thread);

    public static T Xor<T>(ref T target, T value, int site, Frame thread) where T : unmanaged, IBitwiseOperators<T, T, T> =>
        Swap(ref target, Seen(ref target, site, thread) ^ value, thread);

    public static T Exchange<T>(ref T target, T value, int site, Frame thread) where T : unmanaged
    {
        Seen(ref target, site, thread, readsFirst: false);
        return Swap(ref target, value, thread);
    }

    /// <remarks>Equal means equal in bits, as on a device: a NaN is equal to itself, and 0 is not −0.</remarks>
    public static T CompareExchange<T>(ref T target, T compare, T value, int site, Frame thread) where T : unmanaged =>
        Swap(ref target, Seen(ref target, site, thread, swaps: true) is var old && SameBits(old, compare) ? value : old, thread);

    public static T MakeAtomic<T, TOperation, TCompareExchangeOperation>(ref T target, T value, TOperation operation, TCompareExchangeOperation compareExchangeOperation, int site, Frame thread)
        where T : unmanaged
        where TOperation : struct, ILGPU.AtomicOperations.IAtomicOperation<T>
        where TCompareExchangeOperation : struct, ILGPU.AtomicOperations.ICompareExchangeOperation<T> =>
        Swap(ref target, operation.Operation(Seen(ref target, site, thread), value), thread);

    /// <summary>Whether the thread should let others run before it goes on; asked after every atomic.</summary>
    /// <remarks>Now and then always, sooner where atomics change nothing, so that threads that wait at one let those run for whom they wait; at random under adversarial orders.</remarks>
    public static bool Yields(Frame thread)
    {
        bool yields = thread.Atomics >= AtomicsInATurn ||
            thread.Group.Launch is { Settings.Order: ThreadOrder.Adversarial } launch && launch.NextRandom(4) == 0;
        if (yields) (thread.Wait, thread.Atomics) = (Wait.Turn, 0);
        return yields;
    }

    /// <summary>Whether the thread should let others run before an atomic, that is between it and what was read before; at random under adversarial
    /// orders, where what an atomic gives is used.</summary>
    public static bool Hesitates(Frame thread)
    {
        bool hesitates = thread.Group.Launch is { Settings.Order: ThreadOrder.Adversarial, Handover: not null } launch && launch.NextRandom(4) == 0;
        if (hesitates) thread.Wait = Wait.Turn;
        return hesitates;
    }

    static T Seen<T>(ref T target, int site, Frame thread, bool readsFirst = true, bool swaps = false) where T : unmanaged
    {
        Watch.Atomic(ref Unsafe.As<T, byte>(ref target), Unsafe.SizeOf<T>(), site, thread, readsFirst, swaps);
        return target;
    }

    static T Swap<T>(ref T target, T value, Frame thread) where T : unmanaged
    {
        var launch = thread.Group.Launch;
        var old = target;
        bool polls = SameBits(old, value);
        if (!polls) launch.Progress++;
        thread.Atomics += polls ? AtomicsInATurn / 2 : 1;
        thread.Met = Region.Address(ref Unsafe.As<T, byte>(ref target));
        if (launch.Watch) launch.Handover?.Meet(thread, thread.Met, polls);
        target = value;
        return old;
    }

    static bool SameBits<T>(T left, T right) where T : unmanaged =>
        Unsafe.SizeOf<T>() == 8 ? Unsafe.BitCast<T, ulong>(left) == Unsafe.BitCast<T, ulong>(right) : Unsafe.BitCast<T, uint>(left) == Unsafe.BitCast<T, uint>(right);
}
