using Verify.Checking;

namespace Verify.InKernel;

/// <summary>What <see cref="ILGPU.Warp"/> means to a woven thread.</summary>
/// <remarks>A shuffle is a meeting of the warp's threads: each lays out its value, and reads another's once all have come. A lane outside the
/// (sub-)warp means one's own value, as on the device. It orders no memory: "these intrinsics do not imply a memory barrier" (CUDA C++ Programming Guide, "Warp Shuffle
/// Functions"; ILGPU 1.5.3 compiles them to <c>shfl.sync</c>, and what <c>WarpExtensions</c> offers to these). A barrier does: <c>bar.warp.sync</c> "guarantees memory ordering
/// among participating threads" (PTX ISA).</remarks>
static class Warp
{
    public static int WarpSize(Frame thread) => thread.Group.Launch.Profile.WarpSize;
    public static int LaneIdx(Frame thread) => thread.Lane;
    public static int WarpIdx(Frame thread) => thread.Linear / WarpSize(thread);

    /// <remarks>Lanes that have ended are waited for, and so a fault, as at the group's barrier. ILGPU 1.5.3 makes of it <c>bar.warp.sync</c> with all lanes in its mask
    /// (Backends/PTX/PTXCodeGenerator.Values.cs), <c>sub_group_barrier</c>, which OpenCL C wants executed by every work-item of the sub-group (CLInstructions.Data.cs), and on its CPU device a
    /// barrier that counts lanes which have ended, and so never opens (Runtime/CPU/CPUMultiprocessor.cs, WarpBarrier). The CUDA C++ Programming Guide alone excuses them under <c>__syncwarp</c>,
    /// as it does since Volta under <c>__syncthreads</c>.</remarks>
    [Suspends(nameof(Nothing))]
    public static void Barrier(int site, Frame thread) => (thread.Wait, thread.WaitSite, thread.NeedsAll) = (Wait.Warp, site, true);

    [Suspends(nameof(Fetched))]
    public static void Shuffle<T>(T variable, int sourceLane, int site, Frame thread) where T : unmanaged =>
        Meet(variable, sourceLane, sourceLane, WarpSize(thread), 0, site, thread);

    [Suspends(nameof(Fetched))]
    public static void Shuffle<T>(T variable, int sourceLane, int width, int site, Frame thread) where T : unmanaged =>
        Meet(variable, sourceLane % width, sourceLane % width, width, Base(thread, width), site, thread);

    [Suspends(nameof(Fetched))]
    public static void ShuffleDown<T>(T variable, int delta, int site, Frame thread) where T : unmanaged =>
        Meet(variable, thread.Lane, thread.Lane + delta, WarpSize(thread), 0, site, thread);

    [Suspends(nameof(Fetched))]
    public static void ShuffleDown<T>(T variable, int delta, int width, int site, Frame thread) where T : unmanaged =>
        Meet(variable, thread.Lane % width, thread.Lane % width + delta, width, Base(thread, width), site, thread);

    [Suspends(nameof(Fetched))]
    public static void ShuffleUp<T>(T variable, int delta, int site, Frame thread) where T : unmanaged =>
        Meet(variable, thread.Lane, thread.Lane - delta, WarpSize(thread), 0, site, thread);

    [Suspends(nameof(Fetched))]
    public static void ShuffleUp<T>(T variable, int delta, int width, int site, Frame thread) where T : unmanaged =>
        Meet(variable, thread.Lane % width, thread.Lane % width - delta, width, Base(thread, width), site, thread);

    [Suspends(nameof(Fetched))]
    public static void ShuffleXor<T>(T variable, int mask, int site, Frame thread) where T : unmanaged =>
        Meet(variable, thread.Lane, thread.Lane ^ mask, WarpSize(thread), 0, site, thread);

    [Suspends(nameof(Fetched))]
    public static void ShuffleXor<T>(T variable, int mask, int width, int site, Frame thread) where T : unmanaged =>
        Meet(variable, thread.Lane % width, thread.Lane % width ^ mask, width, Base(thread, width), site, thread);

    [Suspends(nameof(Fetched))]
    public static void Broadcast<T>(T value, int sourceLane, int site, Frame thread) where T : unmanaged =>
        Meet(value, sourceLane, sourceLane, WarpSize(thread), 0, site, thread);

    public static void Nothing(Frame thread) { }

    public static T Fetched<T>(Frame thread) where T : unmanaged
    {
        var group = thread.Group;
        int lane = thread.SourceLane, at = thread.Linear - thread.Lane + lane;
        if (lane < 0 || lane >= WarpSize(thread) || at >= group.Threads.Length || group.Threads[at] is { Wait: Wait.End, Warp: var warp } ended && !ended.Spoke(warp.Turn - 1)) Faults.ThrowInactiveLane(thread, lane);
        return group.Threads[at].Offered<T>(thread.Warp.Turn - 1);
    }

    static int Base(Frame thread, int width)
    {
        if (width < 1 || width > WarpSize(thread) || (width & (width - 1)) != 0)
            throw new ArgumentOutOfRangeException(nameof(width), width, $"The width of a shuffle is a power of two up to {WarpSize(thread)}.");
        return thread.Lane / width * width;
    }

    static void Meet<T>(T variable, int self, int source, int width, int from, int site, Frame thread) where T : unmanaged
    {
        thread.Offer(variable, thread.Warp.Turn);
        (thread.Wait, thread.WaitSite, thread.NeedsAll) = (Wait.Warp, site, false);
        int lane = source >= 0 && source < width ? source : self;
        thread.SourceLane = lane >= 0 && lane < width ? from + lane : lane < 0 ? -1 : WarpSize(thread);
    }
}
