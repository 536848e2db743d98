using Verify.Checking;
using W = Verify.InKernel.Warp;

namespace ILGPU;

/// <summary>Threads that run together and can read each other's registers.</summary>
public static class Warp
{
    public static int WarpSize => W.WarpSize(Frame.Required());
    public static int LaneIdx => W.LaneIdx(Frame.Required());
    public static bool IsFirstLane => LaneIdx == 0;
    public static bool IsLastLane => LaneIdx == WarpSize - 1;
    public static int WarpIdx => W.WarpIdx(Frame.Required());
    public static int ComputeWarpIdx(Index1D groupThreadIdx) => groupThreadIdx / WarpSize;
    public static int ComputeWarpThreadIdx(Index1D groupThreadIdx) => groupThreadIdx % WarpSize;

    public static void Barrier() => throw Unwoven.Stop(nameof(Barrier));
    public static T Shuffle<T>(T variable, int sourceLane) where T : unmanaged => throw Unwoven.Stop(nameof(Shuffle));
    public static T Shuffle<T>(T variable, int sourceLane, int width) where T : unmanaged => throw Unwoven.Stop(nameof(Shuffle));
    public static T ShuffleDown<T>(T variable, int delta) where T : unmanaged => throw Unwoven.Stop(nameof(ShuffleDown));
    public static T ShuffleDown<T>(T variable, int delta, int width) where T : unmanaged => throw Unwoven.Stop(nameof(ShuffleDown));
    public static T ShuffleUp<T>(T variable, int delta) where T : unmanaged => throw Unwoven.Stop(nameof(ShuffleUp));
    public static T ShuffleUp<T>(T variable, int delta, int width) where T : unmanaged => throw Unwoven.Stop(nameof(ShuffleUp));
    public static T ShuffleXor<T>(T variable, int mask) where T : unmanaged => throw Unwoven.Stop(nameof(ShuffleXor));
    public static T ShuffleXor<T>(T variable, int mask, int width) where T : unmanaged => throw Unwoven.Stop(nameof(ShuffleXor));
    public static T Broadcast<T>(T value, int sourceLane) where T : unmanaged => throw Unwoven.Stop(nameof(Broadcast));
}
