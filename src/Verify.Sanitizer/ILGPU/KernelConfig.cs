namespace ILGPU;

/// <summary>Grid, group and dynamic shared memory of one launch.</summary>
public readonly struct KernelConfig(Index3D gridDim, Index3D groupDim, SharedMemoryConfig sharedMemoryConfig) : IIntrinsicIndex
{
    public KernelConfig(Index1D gridDim, Index1D groupDim) : this(gridDim, groupDim, default(SharedMemoryConfig)) { }
    public KernelConfig(Index1D gridDim, Index1D groupDim, SharedMemoryConfig sharedMemoryConfig)
        : this(new Index3D(gridDim.X, 1, 1), new Index3D(groupDim.X, 1, 1), sharedMemoryConfig) { }
    public KernelConfig(Index2D gridDim, Index2D groupDim) : this(gridDim, groupDim, default(SharedMemoryConfig)) { }
    public KernelConfig(Index2D gridDim, Index2D groupDim, SharedMemoryConfig sharedMemoryConfig)
        : this(new Index3D(gridDim.X, gridDim.Y, 1), new Index3D(groupDim.X, groupDim.Y, 1), sharedMemoryConfig) { }
    public KernelConfig(Index3D gridDim, Index3D groupDim) : this(gridDim, groupDim, default(SharedMemoryConfig)) { }
    public KernelConfig(int gridDimX, int gridDimY, int gridDimZ, int groupDimX, int groupDimY, int groupDimZ)
        : this(new Index3D(gridDimX, gridDimY, gridDimZ), new Index3D(groupDimX, groupDimY, groupDimZ)) { }

    public Index3D GridDim { get; } = gridDim;
    public Index3D GroupDim { get; } = groupDim;
    public SharedMemoryConfig SharedMemoryConfig { get; } = sharedMemoryConfig;
    public IndexType IndexType => IndexType.KernelConfig;
    public bool UsesDynamicSharedMemory => SharedMemoryConfig.UsesDynamicSharedMemory;
    public bool IsValid => GridDim is { X: > 0, Y: > 0, Z: > 0 } && GroupDim is { X: > 0, Y: > 0, Z: > 0 };
    public long Size => GridDim.LongSize * GroupDim.LongSize;

    public (Index3D, Index3D) ToDimensions() => (GridDim, GroupDim);
    public (Index3D, Index3D, SharedMemoryConfig) ToValueTuple() => (GridDim, GroupDim, SharedMemoryConfig);
    public void Deconstruct(out Index3D gridDim, out Index3D groupDim) => (gridDim, groupDim) = (GridDim, GroupDim);
    public void Deconstruct(out Index3D gridDim, out Index3D groupDim, out SharedMemoryConfig sharedMemoryConfig) =>
        (gridDim, groupDim, sharedMemoryConfig) = (GridDim, GroupDim, SharedMemoryConfig);

    public static implicit operator KernelConfig((Index1D, Index1D) dimensions) => new(dimensions.Item1, dimensions.Item2);
    public static implicit operator KernelConfig((Index3D, Index1D) dimensions) => new(dimensions.Item1, new Index3D(dimensions.Item2, 1, 1));
    public static implicit operator KernelConfig((Index3D, Index2D) dimensions) => new(dimensions.Item1, new Index3D(dimensions.Item2.X, dimensions.Item2.Y, 1));
    public static implicit operator KernelConfig((Index2D, Index2D) dimensions) => new(dimensions.Item1, dimensions.Item2);
    public static implicit operator KernelConfig((Index3D, Index3D) dimensions) => new(dimensions.Item1, dimensions.Item2);
    public static implicit operator KernelConfig((Index1D, Index1D, SharedMemoryConfig) dimensions) => new(dimensions.Item1, dimensions.Item2, dimensions.Item3);
    public static implicit operator KernelConfig((Index3D, Index3D, SharedMemoryConfig) dimensions) => new(dimensions.Item1, dimensions.Item2, dimensions.Item3);
    public static implicit operator (Index3D, Index3D)(KernelConfig config) => config.ToDimensions();
    public static implicit operator (Index3D, Index3D, SharedMemoryConfig)(KernelConfig config) => config.ToValueTuple();
}
