using ILGPU.Algorithms;
using Verify.Checking;

namespace Verify.InKernel;

/// <summary>What <see cref="ILGPU.Algorithms.WarpExtensions"/> means to a woven thread. A lane that is not there is a fault: on a device its value is undefined.</summary>
static class WarpExtensions
{
    [Suspends(nameof(Reduced))]
    public static void Reduce<T, TReduction>(T value, int site, Frame thread) where T : unmanaged where TReduction : struct, IScanReduceOperation<T> => Offer(value, site, thread);

    [Suspends(nameof(AllReduced))]
    public static void AllReduce<T, TReduction>(T value, int site, Frame thread) where T : unmanaged where TReduction : struct, IScanReduceOperation<T> => Offer(value, site, thread);

    [Suspends(nameof(Before))]
    public static void ExclusiveScan<T, TScan>(T value, int site, Frame thread) where T : unmanaged where TScan : struct, IScanReduceOperation<T> => Offer(value, site, thread);

    [Suspends(nameof(UpTo))]
    public static void InclusiveScan<T, TScan>(T value, int site, Frame thread) where T : unmanaged where TScan : struct, IScanReduceOperation<T> => Offer(value, site, thread);

    public static T Reduced<T, TReduction>(Frame thread) where T : unmanaged where TReduction : struct, IScanReduceOperation<T> =>
        AllReduced<T, TReduction>(thread) is var all && thread.Lane == 0 ? all : thread.Offered<T>(thread.Warp.Turn - 1);

    public static T AllReduced<T, TReduction>(Frame thread) where T : unmanaged where TReduction : struct, IScanReduceOperation<T> => Sum<T, TReduction>(thread, Warp.WarpSize(thread));
    public static T Before<T, TScan>(Frame thread) where T : unmanaged where TScan : struct, IScanReduceOperation<T> => Sum<T, TScan>(thread, thread.Lane);
    public static T UpTo<T, TScan>(Frame thread) where T : unmanaged where TScan : struct, IScanReduceOperation<T> => Sum<T, TScan>(thread, thread.Lane + 1);

    static void Offer<T>(T value, int site, Frame thread) where T : unmanaged
    {
        thread.Offer(value, thread.Warp.Turn);
        (thread.Wait, thread.WaitSite, thread.NeedsAll) = (Wait.Warp, site, false);
    }

    /// <summary>The values of the first so many lanes, from left to right.</summary>
    static T Sum<T, TOperation>(Frame thread, int count) where T : unmanaged where TOperation : struct, IScanReduceOperation<T>
    {
        var operation = default(TOperation);
        var sum = operation.Identity;
        for (int lane = 0; lane < count; lane++)
        {
            thread.SourceLane = lane;
            sum = operation.Apply(sum, Warp.Fetched<T>(thread));
        }
        return sum;
    }
}
