namespace ILGPU.Runtime;

/// <remarks>Occupancy follows from the profile's threads, groups and shared memory; registers, which only a device's compiler knows, are left out, and so is the
/// shared memory that the kernel's own text asks for.</remarks>
public abstract partial class Accelerator
{
    public int EstimateMaxActiveGroupsPerMultiprocessor(Kernel kernel, int groupSize) => EstimateMaxActiveGroupsPerMultiprocessor(kernel, groupSize, 0);
    public int EstimateMaxActiveGroupsPerMultiprocessor<TIndex>(Kernel kernel, TIndex groupDim) where TIndex : struct, IIndex => EstimateMaxActiveGroupsPerMultiprocessor(kernel, checked((int)groupDim.Size));

    public int EstimateMaxActiveGroupsPerMultiprocessor(Kernel kernel, int groupSize, int dynamicSharedMemorySizeInBytes)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(groupSize);
        ArgumentOutOfRangeException.ThrowIfNegative(dynamicSharedMemorySizeInBytes);
        return groupSize > Profile.MaxGroupSize ? 0 : Profile.ResidentGroups(groupSize, dynamicSharedMemorySizeInBytes) / Profile.Multiprocessors;
    }

    /// <summary>Active threads ÷ <see cref="MaxNumThreadsPerGroup"/>, as ILGPU has it.</summary>
    public float EstimateOccupancyPerMultiprocessor(Kernel kernel, int groupSize, int dynamicSharedMemorySizeInBytes) =>
        (float)(EstimateMaxActiveGroupsPerMultiprocessor(kernel, groupSize, dynamicSharedMemorySizeInBytes) * groupSize) / MaxNumThreadsPerGroup;

    public float EstimateOccupancyPerMultiprocessor(Kernel kernel, int groupSize) => EstimateOccupancyPerMultiprocessor(kernel, groupSize, 0);
    public float EstimateOccupancyPerMultiprocessor<TIndex>(Kernel kernel, TIndex groupDim) where TIndex : struct, IIndex => EstimateOccupancyPerMultiprocessor(kernel, checked((int)groupDim.Size), 0);

    /// <summary>The largest group, in whole warps, that keeps most threads active.</summary>
    public int EstimateGroupSize(Kernel kernel, Func<int, int> computeSharedMemorySize, int maxGroupSize, out int minGridSize)
    {
        ArgumentNullException.ThrowIfNull(computeSharedMemorySize);
        ArgumentOutOfRangeException.ThrowIfNegative(maxGroupSize);
        int most = maxGroupSize == 0 ? MaxNumThreadsPerGroup : Math.Min(maxGroupSize, MaxNumThreadsPerGroup);
        var (best, groups) = (Math.Min(most, WarpSize), 0);
        for (int size = most / WarpSize * WarpSize; size > 0; size -= WarpSize)
            if (EstimateMaxActiveGroupsPerMultiprocessor(kernel, size, computeSharedMemorySize(size)) is var active && active * size > groups * best) (best, groups) = (size, active);
        minGridSize = Math.Max(1, groups) * NumMultiprocessors;
        return best;
    }

    public int EstimateGroupSize(Kernel kernel) => EstimateGroupSize(kernel, out _);
    public int EstimateGroupSize(Kernel kernel, out int minGridSize) => EstimateGroupSize(kernel, 0, 0, out minGridSize);
    public int EstimateGroupSize(Kernel kernel, int dynamicSharedMemorySizeInBytes, out int minGridSize) => EstimateGroupSize(kernel, dynamicSharedMemorySizeInBytes, 0, out minGridSize);
    public int EstimateGroupSize(Kernel kernel, int dynamicSharedMemorySizeInBytes, int maxGroupSize, out int minGridSize) => EstimateGroupSize(kernel, _ => dynamicSharedMemorySizeInBytes, maxGroupSize, out minGridSize);
    public int EstimateGroupSize(Kernel kernel, Func<int, int> computeSharedMemorySize, out int minGridSize) => EstimateGroupSize(kernel, computeSharedMemorySize, 0, out minGridSize);
}
