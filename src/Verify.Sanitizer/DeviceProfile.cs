namespace Verify;

/// <summary>The limits of one device, to which launches are held.</summary>
/// <param name="Name">The compiler's name of the architecture.</param>
/// <param name="WarpSize">Threads that run together: a warp, or a wavefront.</param>
/// <param name="MaxGroupSize">Threads in one group.</param>
/// <param name="SharedMemoryPerGroup">Bytes of shared memory a group may have without asking for more, which ILGPU never does.</param>
/// <param name="Multiprocessors">Multiprocessors, or compute units.</param>
/// <param name="ThreadsPerMultiprocessor">Threads resident on one of them at a time.</param>
/// <param name="GroupsPerMultiprocessor">Groups resident on one of them at a time.</param>
/// <param name="SharedMemoryPerMultiprocessor">Bytes of shared memory of one of them.</param>
/// <remarks>Figures: NVIDIA, CUDA C++ Programming Guide, table of technical specifications by compute capability (V100: 80, H100 SXM: 132
/// multiprocessors); AMD, CDNA 2 instruction set guide (MI250X: 110 compute units a die).</remarks>
public sealed record DeviceProfile(string Name, int WarpSize, int MaxGroupSize, int SharedMemoryPerGroup, int Multiprocessors,
    int ThreadsPerMultiprocessor, int GroupsPerMultiprocessor, int SharedMemoryPerMultiprocessor)
{
    /// <summary>Volta: V100.</summary>
    public static DeviceProfile Sm70 { get; } = new("sm_70", 32, 1024, 48 << 10, 80, 2048, 32, 96 << 10);

    /// <summary>Hopper: H100.</summary>
    public static DeviceProfile Sm90 { get; } = new("sm_90", 32, 1024, 48 << 10, 132, 2048, 32, 228 << 10);

    /// <summary>CDNA 2: MI200.</summary>
    public static DeviceProfile Gfx90a { get; } = new("gfx90a", 64, 1024, 64 << 10, 110, 2048, 32, 64 << 10);

    /// <summary>Groups of a launch that can be resident at one time, and so can wait for each other.</summary>
    public int ResidentGroups(int groupSize, int sharedBytes)
    {
        int warps = (groupSize + WarpSize - 1) / WarpSize;
        int byThreads = ThreadsPerMultiprocessor / (warps * WarpSize);
        int bySharedMemory = sharedBytes == 0 ? int.MaxValue : SharedMemoryPerMultiprocessor / sharedBytes;
        return Multiprocessors * Math.Min(GroupsPerMultiprocessor, Math.Min(byThreads, bySharedMemory));
    }
}
