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

    /// <summary>A compare and exchange whose result nobody looks at: no loop tries it again, so what was read before it is a read like any other.</summary>
    public static T CompareExchangeOnce<T>(ref T target, T compare, T value, int site, Frame thread) where T : unmanaged =>
        Swap(ref target, Seen(ref target, site, thread) is var old && SameBits(old, compare) ? value : old, thread);

    public static T MakeAtomic<T, TOperation, TCompareExchangeOperation>(ref T target, T value, TOperation operation, TCompareExchangeOperation compareExchangeOperation, int site, Frame thread)
        where T : unmanaged
        where TOperation : struct, ILGPU.AtomicOperations.IAtomicOperation<T>
        where TCompareExchangeOperation : struct, ILGPU.AtomicOperations.ICompareExchangeOperation<T> =>
        Swap(ref target, operation.Operation(Seen(ref target, site, thread), value), thread);

    /// <summary>Whether the thread should let others run before it goes on; asked after every atomic.</summary>
    /// <remarks>Now and then always, sooner where atomics change nothing, so that threads that wait at one let those run for whom they wait; at random under adversarial orders. Held, every
    /// second time, where it has just changed something: what it has not done yet, others may already rely on.</remarks>
    public static bool Yields(Frame thread)
    {
        var launch = thread.Group.Launch;
        bool yields = thread.Atomics >= AtomicsInATurn || launch.Settings.Order == ThreadOrder.Adversarial && launch.NextRandom(4) == 0;
        if (yields) (thread.Wait, thread.Atomics) = (Wait.Turn, 0);
        else if (launch.Holding is { } holding && !thread.Looks && thread.Fruitless == 0 && launch.NextRandom(2) == 0) yields = holding.Holds(thread);
        return yields;
    }

    /// <summary>Whether the thread should let others run before an atomic, that is between it and what was read before. Where the order of atomics can be told, it is held if the atomic may
    /// change something and it does not come back because it changed nothing the last time; every second time before it looks at a new place, once it has changed something itself; and at
    /// random under adversarial orders.</summary>
    /// <param name="looks">Whether the atomic, by the kernel's text, changes nothing.</param>
    /// <param name="site">Where it is.</param>
    /// <param name="thread">Who makes it.</param>
    public static bool Hesitates(bool looks, int site, Frame thread)
    {
        if (thread.Group.Launch is not { Holding: { } holding } launch) return false;
        (thread.Looks, thread.Site) = (looks, site);
        bool holds = looks ? thread.HasChanged && thread.PolledAt != site && launch.NextRandom(2) == 0 : thread.Fruitless == 0 || thread.Fruitless == 1 && thread.PolledAt != site;
        if (holds && holding.Holds(thread)) return true;
        bool hesitates = launch.Settings.Order == ThreadOrder.Adversarial && thread.PolledAt != site && launch.NextRandom(4) == 0;
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
        // A thread waits that changes nothing at one place time and again; to look here and there is not to wait.
        thread.Atomics += polls && thread.PolledAt == thread.Site ? AtomicsInATurn / 2 : 1;
        thread.PolledAt = polls ? thread.Site : -1;
        if (!polls) (launch.Progress, thread.Fruitless, thread.HasChanged) = (launch.Progress + 1, 0, true);
        else if (!thread.Looks) thread.Fruitless++;
        thread.Met = Region.Address(ref Unsafe.As<T, byte>(ref target));
        if (launch.Watch) launch.Handover?.Meet(thread, thread.Met, polls);
        target = value;
        return old;
    }

    static bool SameBits<T>(T left, T right) where T : unmanaged =>
        Unsafe.SizeOf<T>() == 8 ? Unsafe.BitCast<T, ulong>(left) == Unsafe.BitCast<T, ulong>(right) : Unsafe.BitCast<T, uint>(left) == Unsafe.BitCast<T, uint>(right);
}
