using Verify.Checking;
using W = Verify.InKernel.Grid;

namespace ILGPU;

/// <summary>The grid of groups of one launch.</summary>
public static class Grid
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
    public static Index3D GlobalIndex => W.GlobalIndex(Frame.Required());
    public static LongIndex3D LongGlobalIndex => W.GlobalIndex(Frame.Required());
    public static int GlobalLinearIndex => W.GlobalLinearIndex(Frame.Required());

    public static Index1D ComputeGlobalIndex(Index1D gridIdx, Index1D groupIdx) => groupIdx + gridIdx * Group.DimX;
    public static Index2D ComputeGlobalIndex(Index2D gridIdx, Index2D groupIdx) => groupIdx + gridIdx * new Index2D(Group.DimX, Group.DimY);
    public static Index3D ComputeGlobalIndex(Index3D gridIdx, Index3D groupIdx) => groupIdx + gridIdx * Group.Dimension;
    public static LongIndex1D ComputeLongGlobalIndex(Index1D gridIdx, Index1D groupIdx) => groupIdx.X + (long)gridIdx.X * Group.DimX;
    public static LongIndex2D ComputeLongGlobalIndex(Index2D gridIdx, Index2D groupIdx) => groupIdx + (LongIndex2D)gridIdx * new LongIndex2D(Group.DimX, Group.DimY);
    public static LongIndex3D ComputeLongGlobalIndex(Index3D gridIdx, Index3D groupIdx) => groupIdx + (LongIndex3D)gridIdx * Group.Dimension;
}
