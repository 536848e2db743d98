using ILGPU.Algorithms;
using Verify.Checking;

namespace Verify.InKernel;

/// <summary>What <see cref="ILGPU.Algorithms.GroupExtensions"/> means to a woven thread: each lays out its value, and takes those of others once all have come.</summary>
static class GroupExtensions
{
    [Suspends(nameof(Reduced))]
    public static void Reduce<T, TReduction>(T value, int site, Frame thread) where T : unmanaged where TReduction : struct, IScanReduceOperation<T> => Offer(value, site, thread);

    [Suspends(nameof(AllReduced))]
    public static void AllReduce<T, TReduction>(T value, int site, Frame thread) where T : unmanaged where TReduction : struct, IScanReduceOperation<T> => Offer(value, site, thread);

    [Suspends(nameof(Before))]
    public static void ExclusiveScan<T, TScanOperation>(T value, int site, Frame thread) where T : unmanaged where TScanOperation : struct, IScanReduceOperation<T> => Offer(value, site, thread);

    [Suspends(nameof(UpTo))]
    public static void InclusiveScan<T, TScanOperation>(T value, int site, Frame thread) where T : unmanaged where TScanOperation : struct, IScanReduceOperation<T> => Offer(value, site, thread);

    public static T Reduced<T, TReduction>(Frame thread) where T : unmanaged where TReduction : struct, IScanReduceOperation<T> =>
        thread.Linear == 0 ? AllReduced<T, TReduction>(thread) : thread.Offered<T>(thread.Group.Epoch - 1);

    public static T AllReduced<T, TReduction>(Frame thread) where T : unmanaged where TReduction : struct, IScanReduceOperation<T> => Sum<T, TReduction>(thread, thread.Group.Threads.Length);
    public static T Before<T, TScanOperation>(Frame thread) where T : unmanaged where TScanOperation : struct, IScanReduceOperation<T> => Sum<T, TScanOperation>(thread, thread.Linear);
    public static T UpTo<T, TScanOperation>(Frame thread) where T : unmanaged where TScanOperation : struct, IScanReduceOperation<T> => Sum<T, TScanOperation>(thread, thread.Linear + 1);

    static void Offer<T>(T value, int site, Frame thread) where T : unmanaged
    {
        thread.Offer(value, thread.Group.Epoch);
        (thread.Wait, thread.WaitSite) = (Wait.Group, site);
    }

    /// <summary>The values of the first so many threads, from left to right.</summary>
    static T Sum<T, TOperation>(Frame thread, int count) where T : unmanaged where TOperation : struct, IScanReduceOperation<T>
    {
        var operation = default(TOperation);
        var sum = operation.Identity;
        for (int k = 0; k < count; k++) sum = operation.Apply(sum, thread.Group.Threads[k].Offered<T>(thread.Group.Epoch - 1));
        return sum;
    }
}
