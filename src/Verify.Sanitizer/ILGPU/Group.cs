using Verify.Checking;
using W = Verify.InKernel.Group;

namespace ILGPU;

/// <summary>The group of threads that share memory and meet at barriers.</summary>
/// <remarks>Barriers and broadcasts stop a thread, so they work only where the weaver sees them: in the kernel and in helpers called directly.</remarks>
public static class Group
{
    public static int IdxX => W.IdxX(Frame.Required());
    public static int IdxY => W.IdxY(Frame.Required());
    public static int IdxZ => W.IdxZ(Frame.Required());
    public static Index3D Index => W.Index(Frame.Required());
    public static int DimX => W.DimX(Frame.Required());
    public static int DimY => W.DimY(Frame.Required());
    public static int DimZ => W.DimZ(Frame.Required());
    public static Index3D Dimension => W.Dimension(Frame.Required());
    public static int LinearIndex => W.LinearIndex(Frame.Required());
    public static bool IsFirstThread => W.IsFirstThread(Frame.Required());
    public static bool IsLastThread => W.IsLastThread(Frame.Required());

    public static void Barrier() => throw Unwoven.Stop(nameof(Barrier));
    public static int BarrierPopCount(bool predicate) => throw Unwoven.Stop(nameof(BarrierPopCount));
    public static bool BarrierAnd(bool predicate) => throw Unwoven.Stop(nameof(BarrierAnd));
    public static bool BarrierOr(bool predicate) => throw Unwoven.Stop(nameof(BarrierOr));
    public static T Broadcast<T>(T value, int groupIndex) where T : unmanaged => throw Unwoven.Stop(nameof(Broadcast));
}
