using ILGPU;
using Verify.Checking;

namespace Verify.InKernel;

/// <summary>What <see cref="ILGPU.Group"/> means to a woven thread: the same names, with the thread at the end.</summary>
static class Group
{
    public static int IdxX(Frame thread) => thread.X;
    public static int IdxY(Frame thread) => thread.Y;
    public static int IdxZ(Frame thread) => thread.Z;
    public static Index3D Index(Frame thread) => new(thread.X, thread.Y, thread.Z);
    public static int DimX(Frame thread) => thread.Group.Launch.Group.X;
    public static int DimY(Frame thread) => thread.Group.Launch.Group.Y;
    public static int DimZ(Frame thread) => thread.Group.Launch.Group.Z;
    public static Index3D Dimension(Frame thread) => thread.Group.Launch.Group;
    public static int LinearIndex(Frame thread) => thread.Linear;
    public static bool IsFirstThread(Frame thread) => thread.Linear == 0;
    public static bool IsLastThread(Frame thread) => thread.Linear == thread.Group.Threads.Length - 1;

    [Suspends(nameof(Nothing))]
    public static void Barrier(int site, Frame thread) => (thread.Wait, thread.WaitSite) = (Wait.Group, site);

    [Suspends(nameof(PopCount))]
    public static void BarrierPopCount(bool predicate, int site, Frame thread) =>
        (thread.Wait, thread.WaitSite, thread.Predicate) = (Wait.Group, site, predicate);

    [Suspends(nameof(All))]
    public static void BarrierAnd(bool predicate, int site, Frame thread) => BarrierPopCount(predicate, site, thread);

    [Suspends(nameof(Any))]
    public static void BarrierOr(bool predicate, int site, Frame thread) => BarrierPopCount(predicate, site, thread);

    [Suspends(nameof(Broadcasted))]
    public static void Broadcast<T>(T value, int groupIndex, int site, Frame thread) where T : unmanaged
    {
        thread.Offer(value, thread.Group.Epoch);
        (thread.Wait, thread.WaitSite, thread.SourceLane) = (Wait.Group, site, groupIndex);
    }

    public static void Nothing(Frame thread) { }
    public static int PopCount(Frame thread) => thread.Group.PopCount;
    public static bool All(Frame thread) => thread.Group.PopCount == thread.Group.Threads.Length;
    public static bool Any(Frame thread) => thread.Group.PopCount > 0;

    public static T Broadcasted<T>(Frame thread) where T : unmanaged
    {
        if ((uint)thread.SourceLane >= (uint)thread.Group.Threads.Length) Faults.ThrowInactiveLane(thread, thread.SourceLane);
        return thread.Group.Threads[thread.SourceLane].Offered<T>(thread.Group.Epoch - 1);
    }
}
