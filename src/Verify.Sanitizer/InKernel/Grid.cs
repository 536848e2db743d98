using ILGPU;
using Verify.Checking;

namespace Verify.InKernel;

/// <summary>What <see cref="ILGPU.Grid"/> means to a woven thread.</summary>
static class Grid
{
    public static int IdxX(Frame thread) => thread.Group.GridX;
    public static int IdxY(Frame thread) => thread.Group.GridY;
    public static int IdxZ(Frame thread) => thread.Group.GridZ;
    public static Index3D Index(Frame thread) => new(thread.Group.GridX, thread.Group.GridY, thread.Group.GridZ);
    public static int DimX(Frame thread) => thread.Group.Launch.Grid.X;
    public static int DimY(Frame thread) => thread.Group.Launch.Grid.Y;
    public static int DimZ(Frame thread) => thread.Group.Launch.Grid.Z;
    public static Index3D Dimension(Frame thread) => thread.Group.Launch.Grid;
    public static int LinearIndex(Frame thread) => thread.Group.Index;
    public static int GlobalLinearIndex(Frame thread) => thread.Group.Index * thread.Group.Threads.Length + thread.Linear;
    public static Index3D GlobalIndex(Frame thread) => Index(thread) * Group.Dimension(thread) + Group.Index(thread);
}
